import { slotPhrase, ways } from './kind.ts';

/** "Which articles mention Rubio?" */
const articleWays = ways(
  [
    'which|what {article} {mention} <about>',
    '{show} {article} that|which {mention} <about>',
    '{show}? {article} {mention} <about>',
    '{show}? {article} mentioning|naming|quoting <about>',
    'in which|what {article} {is} <about> mentioned|named|quoted|cited|discussed',
    '{is} <about> mentioned|named|cited|discussed',
    'where {is} <about> mentioned|named|quoted|cited|discussed|reported',
    'which|what {article} {do} <about> appear|occur in',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'documents', about, outlets: false };
  },
);

/** "In which outlets is Rutte quoted?" */
const outletWays = ways(
  [
    'which|what {outlet} {mention} <about>',
    'in which|what {outlet} {is} <about> mentioned|named|quoted|cited|discussed|reported',
    'in which|what {outlet} {do} <about> appear',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'documents', about, outlets: true };
  },
);

export const documentWays = [...outletWays, ...articleWays];
