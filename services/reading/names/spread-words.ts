import type { Layers, NameSpan } from '#reading/document.ts';
import { isCapital, isHyphen } from '#reading/names/correction.ts';
import { coveredTokens, inTextOrder, nameSpan } from '#reading/names/name-span.ts';

const SHORTEST = 4;

/**
 * Finds names of one word wherever they stand: a town or body that the tagger saw in one sentence ("the port of Mykolaiv") and missed in
 * another ("Without Mykolaiv there is no deal"). Persons have rules of their own, words that are names of two kinds are left.
 */
export function spreadWords(
  names: readonly NameSpan[],
  { tokens, tags }: Pick<Layers, 'tokens' | 'tags'>,
): NameSpan[] {
  const covered = coveredTokens(names, tokens.length);
  const typeOf = new Map<string, NameSpan['type'] | null>();
  for (const { firstToken, endToken, type } of names) {
    const word = tokens[firstToken]?.word ?? '';
    const isWord = endToken - firstToken === 1 && type !== 'Person' && word.length >= SHORTEST;
    if (isWord) typeOf.set(word, typeOf.has(word) && typeOf.get(word) !== type ? null : type);
    else for (const part of tokens.slice(firstToken, endToken)) typeOf.set(part.word, null);
  }
  const missed = tokens.flatMap(({ index, word }) => {
    const type = typeOf.get(word);
    const isAlone = [index - 1, index + 1].every((at) => isApart(at));
    if (!type || covered[index] === 1 || tags.upos[index] !== 'PROPN' || !isAlone) return [];
    return [nameSpan({ firstToken: index, endToken: index + 1 }, { type, rule: 'name:seen-before' }, tokens)];
  });
  if (missed.length === 0) return [...names];
  return inTextOrder(names, missed);

  /** No part of a longer name: what stands beside is no capital, or a sentence's first word of another kind. */
  function isApart(at: number): boolean {
    if (isHyphen(tokens[at])) return false;
    return !isCapital(tokens[at]) || tags.upos[at] !== 'PROPN';
  }
}
