import { contentId } from '#resolving/content-id.ts';
import { minHashKeys } from '#resolving/stories/min-hash-keys.ts';
import { hashWord, likenessOf } from '#resolving/stories/shingles.ts';
import { WINDOW_DAYS } from './cluster-by-day.ts';
import { contentWords } from './content-words.ts';

/** Two hashes a key: statements that share two thirds of their words share one of three keys in five of six cases. */
const KEYS = 3;
const HASHES_IN_KEY = 2;
/** Fewer words are alike by chance. */
const WORDS_NEEDED = 5;
/** What two tellings of one thing share at least: "Ukraine must be strong before talks", "before any talks, Ukraine must be strong enough". */
const ALIKE = 0.5;

/** A statement as far as its variants need it. */
export type Said = {
  readonly id: string;
  readonly text: string;
  /** Of its day, as `dayNumberOf` tells. */
  readonly dayNumber: number;
};

/** Two statements that say nearly the same, the lesser id first. */
export type Variant = { readonly one: string; readonly other: string; readonly likeness: number };

/** The keys by which variants of a speaker's statement are found; none where it has too few words or nobody is known to say it. */
export function variantKeys({ speaker, text }: { speaker: string | null; text: string }): string[] {
  const words = [...new Set(contentWords(text))];
  if (speaker === null || words.length < WORDS_NEEDED) return [];
  const keys = minHashKeys({ values: words.map(hashWord), count: KEYS, hashes: HASHES_IN_KEY });
  return keys.map((key) => contentId('variant', speaker, key).slice(0, 16));
}

/**
 * The pair as variants of each other, with Jaccard's likeness of their content words.
 *
 * @returns null where they are too unlike, or too far apart in time
 */
export function variantOf(statement: Said, candidate: Said): Variant | null {
  if (statement.id === candidate.id || daysApart(statement, candidate) > WINDOW_DAYS) return null;
  const likeness = likenessOf(hashesOf(statement), hashesOf(candidate));
  if (likeness < ALIKE) return null;
  const [one = '', other = ''] = [statement.id, candidate.id].sort();
  return { one, other, likeness: Math.round(likeness * 1000) / 1000 };
}

/** Statements of unknown days are near to each other, and to no others. */
function daysApart(one: Said, other: Said): number {
  return Math.abs(one.dayNumber - other.dayNumber);
}

function hashesOf({ text }: Said): Set<number> {
  return new Set(contentWords(text).map(hashWord));
}
