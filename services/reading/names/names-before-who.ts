import type { Layers, NameSpan } from '#reading/document.ts';
import { continuesSentence, isCapital } from '#reading/names/correction.ts';
import { coveredTokens, inTextOrder, nameSpan } from '#reading/names/name-span.ts';

const RELATIVES = new Set(['who', 'whose']);
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** Adds persons that no tagger saw: several words with capitals inside a sentence, before ", who" or ", whose". */
export function addNamesBeforeWho(
  names: readonly NameSpan[],
  { tokens, tags }: Pick<Layers, 'tokens' | 'tags'>,
): NameSpan[] {
  const covered = coveredTokens(names, tokens.length);
  const added = tokens.flatMap(({ index, lower }) => {
    const endToken = index - 1;
    if (!RELATIVES.has(lower) || tokens[endToken]?.word !== ',') return [];
    let firstToken = endToken;
    while (endToken - firstToken <= MOST_WORDS && isPart(firstToken - 1)) firstToken--;
    const size = endToken - firstToken;
    if (size < FEWEST_WORDS || size > MOST_WORDS || covered[firstToken - 1] === 1) return [];
    return [nameSpan({ firstToken, endToken }, { type: 'Person', rule: 'name:before-who' }, tokens)];
  });
  if (added.length === 0) return [...names];
  return inTextOrder(names, added);

  /** A word of a name; a sentence's first word may have its capital for that alone. */
  function isPart(at: number): boolean {
    const isFree = covered[at] === 0 && tags.upos[at] === 'PROPN';
    return isFree && isCapital(tokens[at]) && continuesSentence(tokens, at);
  }
}
