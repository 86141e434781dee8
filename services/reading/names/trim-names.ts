import type { Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWord } from '#reading/gazetteers/words.ts';

type Range = { readonly firstToken: number; readonly endToken: number };

/**
 * A person's name without what a tagger took along: titles and honorifics before it ("President Trump", "Mrs Thatcher"),
 * a possessive after it. Null when nothing is left.
 */
export function trimPersonName(range: Range, tokens: readonly Token[], gazetteers: Gazetteers): Range | null {
  let { firstToken, endToken } = range;
  while (endToken > firstToken && isPossessive(tokens[endToken - 1])) endToken--;
  for (let at = endToken - 1; at >= firstToken; at--) {
    const isCrowned = at === firstToken && at < endToken - 1 && isCrown(tokens, at, gazetteers);
    if (!isCrowned && !isBeforeName(tokens[at], gazetteers)) continue;
    firstToken = at + 1;
    break;
  }
  // "Assistant Secretary of State | Lyman Prewitt": the tagger took the end of the title along.
  const before = tokens[firstToken - 1]?.lower;
  const topic = gazetteers.titles.topics.has(tokens[firstToken]?.lower ?? '');
  if (topic && endToken - firstToken > 1 && (before === 'of' || before === 'for')) firstToken++;
  return firstToken < endToken ? { firstToken, endToken } : null;
}

/** "A State Department official said": a capital at the start of a sentence makes no name of an article. */
const ARTICLES = new Set(['the', 'a', 'an', 'A', 'An']);

/** Any other name without a determiner before it and a possessive after it. */
export function trimName(range: Range, tokens: readonly Token[]): Range | null {
  let { firstToken, endToken } = range;
  while (endToken > firstToken && isPossessive(tokens[endToken - 1])) endToken--;
  if (endToken - firstToken > 1 && ARTICLES.has(tokens[firstToken]?.word ?? '')) firstToken++;
  return firstToken < endToken ? { firstToken, endToken } : null;
}

export function isPossessive(token: Token | undefined): boolean {
  return token?.word === "'s" || token?.word === '’s' || token?.word === "'" || token?.word === '’';
}

/** Whether a name begins with an abbreviated office or honorific, as only a person's does: "Rep. Crisanto Belmonte-Uy". */
export function opensWithTitle({ firstToken, endToken }: Range, tokens: readonly Token[]): boolean {
  return endToken - firstToken > 1 && isAbbreviatedTitle(tokens[firstToken]);
}

/** "Sen.", "Rep.", "Gov." */
export function isAbbreviatedTitle(token: Token | undefined): boolean {
  const { word = '' } = token ?? {};
  return word.endsWith('.') && ABBREVIATED.has(foldWord(word));
}

function isBeforeName(token: Token | undefined, gazetteers: Gazetteers): boolean {
  if (!token) return false;
  const word = foldWord(token.word);
  if (gazetteers.people.honorifics.has(word)) return true;
  const head = gazetteers.titles.heads.get(word);
  return (head !== undefined && !gazetteers.people.givenNames.has(word)) || ABBREVIATED.has(word);
}

/** "King | Willem-Alexander", "Queen | Margrethe II": a ruler's title, though it is some people's given name or surname too. */
function isCrown(tokens: readonly Token[], at: number, { people }: Gazetteers): boolean {
  return CROWNS.has(tokens[at]?.word ?? '') && people.givenNames.has(foldWord(tokens[at + 1]?.word ?? ''));
}
const CROWNS = new Set(['King', 'Queen', 'Emperor', 'Empress', 'Sultan', 'Emir']);

/** "Sen. Ted Cruz": offices that are abbreviated before a name. */
const ABBREVIATED = new Set(['sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'pres', 'amb', 'atty']);
