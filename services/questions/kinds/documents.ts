import type { Slots } from '../pattern.ts';
import { phraseOf } from '../phrases/phrase.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotPhrase, ways } from './kind.ts';

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
  (slots, context) => askDocuments(slots, { ...context, outlets: false, quoted: false }),
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
  (slots, context) => askDocuments(slots, { ...context, outlets: true, quoted: false }),
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
    (slots, context) => askDocuments(slots, { ...context, outlets: false, quoted: true }),
  ),
  ...ways(
    [
      'which|what {outlet} quote|quotes|quoted|cite|cites|cited <about>',
      'in|by which|what {outlet} {is} <about> quoted|cited|heard',
    ],
    (slots, context) => askDocuments(slots, { ...context, outlets: true, quoted: true }),
  ),
];

/** Documents on one name, or on two at once: where not both are known, the "and" was a part of one name. */
function askDocuments(
  slots: Slots,
  { outlets, quoted, ...context }: Context & { outlets: boolean; quoted: boolean },
): Asked[] | null {
  const about = slotPhrase(slots, 'about', context);
  if (about === null) return null;
  const wanted = { kind: 'documents' as const, outlets, quoted };
  const isBoth = about.words[0]?.plain === 'both';
  const words = about.words.slice(isBoth ? 1 : 0);
  const and = words.findIndex(({ plain }) => plain === 'and');
  const one = phraseOf(context.question, words.slice(0, Math.max(0, and)));
  const other = phraseOf(context.question, words.slice(and + 1));
  const onTwo = one === null || other === null ? [] : [{ ...wanted, about: one, also: other }];
  return isBoth && onTwo.length > 0 ? onTwo : [...onTwo, { ...wanted, about, also: null }];
}

export const documentWays = [...quotingWays, ...outletWays, ...articleWays];
