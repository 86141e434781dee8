import { CAPITALS, NO_LETTERS, SMALL, type Words, wordsOf } from '#reading/gazetteers/words.ts';

/** A phrase found in a text: `end` is the word after it, `values` everything that the phrase may stand for. */
export type PhraseMatch<Value> = { readonly end: number; readonly values: readonly Value[] };

/** Looks up phrases of one or more words. */
export type Phrases<Value> = {
  /** The longest phrase that begins at a word, or null. */
  readonly longestAt: (words: Words, at: number) => PhraseMatch<Value> | null;
};

type Entry<Value> = {
  readonly rest: readonly string[];
  readonly capitals: Uint8Array;
  readonly values: Value[];
};

/**
 * Builds a table of phrases. A word that the phrase writes with a capital must have one in the text as well, and an
 * acronym must be written in capitals ("WHO" is not "who"); with `anyCase` nothing of the kind is asked ("secretary of
 * state"). Looking up takes the time of the phrases that share a first word.
 */
export function createPhrases<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
  { anyCase = false }: { readonly anyCase?: boolean } = {},
): Phrases<Value> {
  const table = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of phrases) addPhrase(table, { phrase, value, anyCase });
  for (const entries of table.values()) entries.sort((one, other) => other.rest.length - one.rest.length);
  return {
    longestAt(words, at) {
      const entries = table.get(words.lower[at] ?? '');
      if (!entries) return null;
      for (const entry of entries) {
        const end = at + 1 + entry.rest.length;
        if (end <= words.lower.length && matches(entry, words, at)) return { end, values: entry.values };
      }
      return null;
    },
  };
}

function addPhrase<Value>(
  table: Map<string, Entry<Value>[]>,
  { phrase, value, anyCase }: { phrase: string; value: Value; anyCase: boolean },
): void {
  const words = wordsOf(tokensOfPhrase(phrase));
  const [first, ...rest] = words.lower;
  if (first === undefined) return;
  const capitals = anyCase ? new Uint8Array(words.lower.length) : words.shape;
  const entries = table.get(first);
  const same = entries?.find((entry) => sameList(entry.rest, rest) && sameList(entry.capitals, capitals));
  if (same) same.values.push(value);
  else if (entries) entries.push({ rest, capitals, values: [value] });
  else table.set(first, [{ rest, capitals, values: [value] }]);
}

/** A phrase's tokens as a tokenizer would cut them: "People's Party (UK)" has six. */
function tokensOfPhrase(phrase: string): { word: string }[] {
  return phrase
    .replace(/([,()/])/g, ' $1 ')
    .replace(/(['’]s)(?= |$)/g, ' $1')
    .replace(/s(['’])(?= |$)/g, 's $1')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word }));
}

function matches(entry: Entry<unknown>, words: Words, at: number): boolean {
  for (let offset = 0; offset <= entry.rest.length; offset++) {
    if (offset > 0 && words.lower[at + offset] !== entry.rest[offset - 1]) return false;
    const asked = entry.capitals[offset] ?? SMALL;
    if (asked === SMALL || asked === NO_LETTERS) continue;
    const written = words.shape[at + offset];
    if (written === SMALL || (asked === CAPITALS && written !== CAPITALS)) return false;
  }
  return true;
}

function sameList(one: ArrayLike<string | number>, other: ArrayLike<string | number>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
