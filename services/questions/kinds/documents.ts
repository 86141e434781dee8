import { slotPhrase, ways } from './kind.ts';

/** "Which articles mention Rubio?" */
const articleWays = ways(
  [
    'which|what {article} {mention} <about>',
    '{show} {article} that|which {mention} <about>',
    '{show}? {article} {mention} <about>',
    '{show}? {article} mentioning|naming <about>',
    'in which|what {article} {is} <about> mentioned|named|discussed',
    '{is} <about> mentioned|named|cited|discussed',
    'where {is} <about> mentioned|named|discussed|reported',
    'which|what {article} {do} <about> appear|occur|feature in',
    'in which|what {article} {do} <about> appear|occur|feature',
    'where {do} <about> appear|occur',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'documents', about, outlets: false, quoted: false };
  },
);

/** "In which outlets is Rutte quoted?" */
const outletWays = ways(
  [
    'which|what {outlet} {mention} <about>',
    'in which|what {outlet} {is} <about> mentioned|named|discussed|reported',
    'in which|what {outlet} {do} <about> appear|feature',
    'which|what {outlet} published|carried|ran|printed the|an|any? {article} about|on|mentioning <about>',
    'who|which|what {outlet}? reported|reports|wrote|writes|published|covered on|about <about>',
    'who covered|covers <about>',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'documents', about, outlets: true, quoted: false };
  },
);

/** "Which articles quote Rubio?": those that report words of his. */
const quotingWays = [
  ...ways(
    [
      'which|what {article} quote|quotes|quoted|cite|cites|cited <about>',
      'in which|what {article} {is} <about> quoted|cited|heard',
      'where {is} <about> quoted|cited',
      '{show}? {article} quoting|citing <about>',
    ],
    (slots, context) => {
      const about = slotPhrase(slots, 'about', context);
      return about === null ? null : { kind: 'documents', about, outlets: false, quoted: true };
    },
  ),
  ...ways(
    [
      'which|what {outlet} quote|quotes|quoted|cite|cites|cited <about>',
      'in|by which|what {outlet} {is} <about> quoted|cited|heard',
    ],
    (slots, context) => {
      const about = slotPhrase(slots, 'about', context);
      return about === null ? null : { kind: 'documents', about, outlets: true, quoted: true };
    },
  ),
];

export const documentWays = [...quotingWays, ...outletWays, ...articleWays];
