import { slotPhrase, ways } from './kind.ts';

/** "Which articles mention Rubio?", "in which outlets is Rutte quoted" */
export const documentWays = ways(
  [
    'which|what {article} {mention} <about>',
    'which|what {outlet} {mention} <about>',
    '{show} {article} that|which {mention} <about>',
    '{show}? {article} {mention} <about>',
    '{show}? {article} mentioning|naming|quoting <about>',
    'in which|what {article} {is} <about> mentioned|named|quoted|cited|discussed',
    'in which|what {outlet} {is} <about> mentioned|named|quoted|cited|discussed|reported',
    'where {is} <about> mentioned|named|quoted|cited|discussed|reported',
    'which|what {article} {do} <about> appear|occur in',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'documents', about };
  },
);
