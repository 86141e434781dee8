import type { Referent } from '#reading/document.ts';
import { readTable } from '#reading/gazetteers/read-table.ts';

/** Where in a name a word stands that makes it an outlet's. */
export type OutletWords = ReadonlyMap<string, 'first' | 'last' | 'any'>;

/** How the code of an outlet that the gazetteers know begins. */
const KNOWN = 'outlet.';

/** Reads the words that name newspapers, agencies and broadcasters, in small letters. */
export function createOutletWords(): OutletWords {
  return new Map(
    readTable('outlet-words.txt', 2).map(([word = '', place]) => [word, place as 'first' | 'last' | 'any']),
  );
}

/** Whether a name's words, in small letters, say that it is an outlet's: "the Bergen Gazette", "Radio Kampala". */
export function isOutletName(words: readonly string[], outletWords: OutletWords): boolean {
  if (words.length < 2) return false;
  const first = outletWords.get(words[0] ?? '');
  const last = outletWords.get(words.at(-1) ?? '');
  return last === 'last' || last === 'any' || first === 'first' || first === 'any';
}

/** Whether an entity is a known outlet, or an organization whose name says that it is one. */
export function isOutlet(
  { type, code, name }: Pick<Referent, 'type' | 'code' | 'name'>,
  outletWords: OutletWords,
): boolean {
  if (code !== null || type !== 'Organization') return code?.startsWith(KNOWN) ?? false;
  return isOutletName(name.toLowerCase().split(/[\s-]+/), outletWords);
}
