import type { Layers, NameSpan } from '#reading/document.ts';
import type { EntityType } from '#reading/extraction.ts';
import { continuesSentence, isCapital } from '#reading/names/correction.ts';
import { coveredTokens, inTextOrder, nameSpan } from '#reading/names/name-span.ts';

/** What stands with "of" before a place's name: "the port of Mykolaiv". */
const SETTLEMENTS = new Set(
  'port city town village suburb hamlet island peninsula province district region oblast valley municipality'.split(
    ' ',
  ),
);

/** What stands straight before an outlet's name: "the Turkish daily Sabah", "the weekly Falter". */
const OUTLETS = new Set('daily weekly newspaper tabloid magazine broadcaster newswire website'.split(' '));

const MOST_WORDS = 3;

/**
 * Adds names that no tagger saw and that the noun before tells: places behind "the port of", outlets behind "the daily".
 */
export function addNamesBehindKinds(
  names: readonly NameSpan[],
  { tokens, tags }: Pick<Layers, 'tokens' | 'tags'>,
): NameSpan[] {
  const covered = coveredTokens(names, tokens.length);
  const added = tokens.flatMap(({ index }) => {
    const type = typeAt(index);
    if (type === null) return [];
    let endToken = index;
    while (endToken < index + MOST_WORDS && isPart(endToken)) endToken++;
    const isWhole = covered[endToken] !== 1 || !isCapital(tokens[endToken]);
    return endToken > index && isWhole
      ? [nameSpan({ firstToken: index, endToken }, { type, rule: 'name:behind-kind' }, tokens)]
      : [];
  });
  return inTextOrder(names, added);

  function typeAt(at: number): EntityType | null {
    const before = tokens[at - 1]?.lower ?? '';
    const isPlace = before === 'of' && SETTLEMENTS.has(tokens[at - 2]?.lower ?? '');
    if (isPlace) return 'Place';
    return OUTLETS.has(before) && tokens[at - 1]?.word === before ? 'Organization' : null;
  }

  function isPart(at: number): boolean {
    return (
      covered[at] === 0 && isCapital(tokens[at]) && tags.upos[at] === 'PROPN' && continuesSentence(tokens, at)
    );
  }
}
