import type { Candidate, Token } from '#reading/document.ts';

const ADVERBS = new Set(
  'also better best widely commonly popularly publicly simply more usually often'.split(' '),
);
const OPENING = new Set([',', '(', 'who', 'is', 'was']);
const MARKS = new Set(['"', '“', '‘']);
/** How many words may stand between the two names: ", who is also widely known as “". */
const MOST_WORDS = 8;

/**
 * Other names that the text itself gives to persons: "Mohamed Hamdan Dagalo, known as Hemedti".
 *
 * @returns for the index of a candidate that is such a name the index of the candidate whose other name it is
 */
export function findAliases(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
): ReadonlyMap<number, number> {
  const persons = candidates.flatMap((candidate, index) =>
    candidate.kind === 'name' && candidate.type === 'Person' ? [{ ...candidate, index }] : [],
  );
  const byEnd = new Map(persons.map((person) => [person.endToken, person]));
  return new Map(
    persons.flatMap(({ firstToken, index }) => {
      const named = byEnd.get(endOfNameBefore(firstToken, tokens));
      return named === undefined || named.endToken - named.firstToken < 2
        ? []
        : [[index, named.index] as const];
    }),
  );
}

/** Where the words end that "known as" hangs on; -1 where another name is not told so. */
function endOfNameBefore(alias: number, tokens: readonly Token[]): number {
  let at = MARKS.has(tokens[alias - 1]?.word ?? '') ? alias - 1 : alias;
  const sentence = tokens[alias]?.sentence;
  if (tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'known') at -= 2;
  else if (tokens[at - 1]?.lower === 'nicknamed') at -= 1;
  else return -1;
  const least = Math.max(0, alias - MOST_WORDS);
  while (at > least && (ADVERBS.has(tokens[at - 1]?.lower ?? '') || OPENING.has(tokens[at - 1]?.lower ?? '')))
    at--;
  return tokens[at]?.sentence === sentence ? at : -1;
}
