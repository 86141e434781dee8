import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import type { KnownEntity, Naming } from '#reading/gazetteers/known-names.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';

/**
 * The country or body of the world that words name, however the asker wrote capitals: "ukraine", "US", "german".
 * @returns null where the gazetteers know nothing by that name
 */
export function knownEntity(text: string, gazetteers: Gazetteers): KnownEntity | null {
  return knownNaming(text, gazetteers)?.entity ?? null;
}

/** As `knownEntity`, with how the words name it: as "seat" by the city that its government sits in ("Minsk"). */
export function knownNaming(text: string, gazetteers: Gazetteers): Naming | null {
  return preferred(namingsOf(text, gazetteers)) ?? null;
}

/** True for a city that may stand for the government that sits there: "Minsk". */
export function isSeat(text: string, gazetteers: Gazetteers): boolean {
  return knownNaming(text, gazetteers)?.as === 'seat';
}

/** Acronyms that are words as well, where they are written small: who asks about ice does not mean an agency. */
const WORDS_TOO = new Set(['ice', 'pace', 'rand', 'iris', 'eta', 'mod', 'sec', 'who']);

/** True for a word that is an acronym only where it is written as one. */
export function isWordToo(text: string): boolean {
  return WORDS_TOO.has(text);
}

function namingsOf(text: string, { known }: Gazetteers): readonly Naming[] {
  if (isWordToo(text)) return [];
  for (const written of [text, titleCase(text), text.toUpperCase()]) {
    const words = wordsOf(
      written
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ word })),
    );
    const match = words.lower.length === 0 ? null : known.phrases.longestAt(words, 0);
    if (match === null || match.end !== words.lower.length) continue;
    return match.values;
  }
  return [];
}

/** A name goes before an adjective, and both before a seat of government ("Georgia", "Georgian", "Tbilisi"). */
const ORDER: readonly Naming['as'][] = ['name', 'adjective', 'people', 'seat'];

function preferred(namings: readonly Naming[]): Naming | undefined {
  return [...namings].sort((one, other) => ORDER.indexOf(one.as) - ORDER.indexOf(other.as))[0];
}

function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]?.toUpperCase() + word.slice(1).toLowerCase());
}
