import { nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** Who knows of something or is near it: "two sources familiar with the matter", "people close to the talks". */
const QUALIFIERS = new Set(
  'familiar close briefed aware involved privy loyal opposed affiliated aligned allied knowledgeable'.split(
    ' ',
  ),
);

/** How many of several speak: "one of the diplomats", "some of the ministers". */
const PARTS = new Set(
  'one another two three four five six seven some several many most few each both all none neither'.split(
    ' ',
  ),
);
const SINGLE = new Set(['one', 'another', 'each']);

/** Whether a token is an adjective that says how somebody comes to know. */
export function isQualifier(view: View, token: number): boolean {
  return QUALIFIERS.has(view.tokens[token]?.lower ?? '');
}

/**
 * The whole of an unnamed source, of which trees often know a part: with how many of several it is ("one of | the diplomats") and
 * how it comes to know ("a person | familiar with the talks").
 */
export function wholeOfUnnamed(view: View, { first, end }: TokenRange): TokenRange {
  return { first: partBefore(view, first) ?? first, end: qualifiedEnd(view, { first, end }) };
}

/** Whether a phrase says that one of several speaks: "one of the diplomats". */
export function isOneOfSeveral(view: View, { first }: TokenRange): boolean {
  return SINGLE.has(view.tokens[first]?.lower ?? '') && view.tokens[first + 1]?.lower === 'of';
}

function partBefore(view: View, first: number): number | null {
  const isPart = view.tokens[first - 1]?.lower === 'of' && PARTS.has(view.tokens[first - 2]?.lower ?? '');
  return isPart && first - 2 >= sentenceOf(view, first).firstToken ? first - 2 : null;
}

function qualifiedEnd(view: View, { first, end }: TokenRange): number {
  const qualifier = isQualifier(view, end - 1) && end - 1 > first ? end - 1 : end;
  if (!isQualifier(view, qualifier) || view.tags.upos[qualifier + 1] !== 'ADP') return end;
  const { endToken } = sentenceOf(view, first);
  const known = nounPhraseAt(view, { first: qualifier + 2, end: endToken });
  return known ? known.end : end;
}
