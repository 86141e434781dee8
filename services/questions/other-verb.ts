import type { Cue } from './understanding.ts';
import type { Word } from './words.ts';

/** Words that may stand where a verb does and are none, or no verb of its own. */
const NO_VERBS = new Set(
  'is was are were has have had do does did will would can could shall should may might must else all exactly of from in at on to for the a an and or not s say said says saying speak spoke spoken speaks talk talked talks'.split(
    ' ',
  ),
);
const INFLECTED = /(?:ied|ies|ed|es|s|ing|e|y)$/;
/** A shorter beginning is one of too many words. */
const SHORTEST_STEM = 3;
/** "Apologised" and "apologized" begin alike. */
const LONGEST_STEM = 6;

/**
 * A verb that no list knows, and what its forms begin with.
 * @returns null for several words, and for one that is no verb
 */
export function otherVerb([verb, ...more]: readonly Word[]): Cue | null {
  if (verb === undefined || more.length > 0 || NO_VERBS.has(verb.plain)) return null;
  const cut = verb.plain.replace(INFLECTED, '').slice(0, LONGEST_STEM);
  return { verb: verb.plain, stems: [cut.length < SHORTEST_STEM ? verb.plain : cut] };
}
