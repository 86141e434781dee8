import type { NameSpan } from '#reading/document.ts';
import { type CorrectionContext, isCapital, type Room, respan } from '#reading/names/correction.ts';

/** How many words "European Command" may have behind "U.S.". */
const MOST_BODY_WORDS = 3;

/** A body of a body or country that is written as an acronym: capitals behind it that end in a word for bodies. */
export function overBody(name: NameSpan, context: CorrectionContext, { to }: Room): NameSpan {
  const { tokens, tags } = context.document;
  const { word = '' } = tokens[name.endToken - 1] ?? {};
  const isAcronym = name.endToken - name.firstToken === 1 && word.length > 1 && word === word.toUpperCase();
  if (!isAcronym || name.type === 'Person' || name.type === 'Place') return name;
  for (let end = name.endToken; end < Math.min(to, name.endToken + MOST_BODY_WORDS); end++) {
    if (!isCapital(tokens[end]) || !['PROPN', 'ADJ', 'NOUN'].includes(tags.upos[end] ?? '')) return name;
    if (context.gazetteers.nameHeads.get(tokens[end]?.lower ?? '') !== 'Organization') continue;
    return {
      ...respan(name, { firstToken: name.firstToken, endToken: end + 1 }, context),
      type: 'Organization',
    };
  }
  return name;
}
