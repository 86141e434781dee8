import type { Token } from '#reading/document.ts';
import type { EntityType } from '#reading/extraction.ts';

const ADVERBS = new Set(
  'also better best widely commonly popularly publicly simply more usually often'.split(' '),
);
const OPENING = new Set([',', '(', 'who', 'is', 'was']);
const MARKS = new Set(['"', '“', '‘']);
/** How many words may stand between the two names: ", who is also widely known as “". */
const MOST_WORDS = 8;

type Named = { readonly firstToken: number; readonly endToken: number; readonly type: EntityType | null };

/**
 * Other names that the text itself gives to persons: "Mohamed Hamdan Dagalo, known as Hemedti".
 *
 * @returns for each such name, whatever it was taken for, the full name of the person
 */
export function findKnownAs<Name extends Named>(
  names: readonly Name[],
  tokens: readonly Token[],
): ReadonlyMap<Name, Name> {
  const full = names.filter(
    ({ type, firstToken, endToken }) => type === 'Person' && endToken - firstToken > 1,
  );
  const byEnd = new Map(full.map((name) => [name.endToken, name]));
  return new Map(
    names.flatMap((name) => {
      const person = byEnd.get(endOfNameBefore(name.firstToken, tokens));
      return person === undefined ? [] : [[name, person] as const];
    }),
  );
}

/** Where the words end that "known as" hangs on; -1 where no other name is told. */
function endOfNameBefore(first: number, tokens: readonly Token[]): number {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  let at = MARKS.has(lower(first - 1)) ? first - 1 : first;
  if (lower(at - 1) === 'as' && lower(at - 2) === 'known') at -= 2;
  else if (lower(at - 1) === 'nicknamed') at -= 1;
  else return -1;
  const least = Math.max(1, first - MOST_WORDS);
  while (at > least && (ADVERBS.has(lower(at - 1)) || OPENING.has(lower(at - 1)))) at--;
  return tokens[at]?.sentence === tokens[first]?.sentence ? at : -1;
}
