import type { Word } from '../words.ts';
import type { Context } from './context.ts';
import { keepWords } from './keep-words.ts';
import { readSpeakerClass, type SpeakerClass } from './speaker-class.ts';

/** Words of the longest class: "senior defence ministers from the Netherlands". */
const LONGEST_CLASS = 6;

/** A question without the class that its answers have to be of, and the class. */
export type Classed = { readonly words: readonly Word[]; readonly among: SpeakerClass };

/** Openings after which a class of speakers may stand, each with the words that ask for anybody. */
const OPENINGS: readonly (readonly [opening: readonly string[], anybody: string])[] = [
  [['which'], 'who'],
  [['what'], 'who'],
  [['whose'], 'who'],
  [['any'], 'who'],
  ...['did', 'has', 'have', 'had', 'does', 'do', 'is', 'are', 'was', 'were'].map(
    (verb) => [[verb, 'any'], `${verb} anyone`] as const,
  ),
];

/**
 * Takes a class of speakers out of a question: "which German ministers warned of war" asks who warned of war, and answers have to be
 * German ministers. The shortest class comes first; "officials from NATO countries" may end in several places.
 */
export function takeClass(words: readonly Word[], context: Context): Classed[] {
  const found = OPENINGS.find(([opening]) => opening.every((word, at) => words[at]?.plain === word));
  if (found === undefined) return [];
  const [opening, anybody] = found;
  const from = opening.length;
  const longest = Math.min(words.length - 1, from + LONGEST_CLASS);
  const ends = Array.from({ length: Math.max(0, longest - from) }, (_, index) => from + index + 1);
  return ends.flatMap((end) => {
    const among = readSpeakerClass(words.slice(from, end), context);
    const rest = words.slice(end);
    if (among === null || rest.length === 0) return [];
    const plain = [anybody, ...rest.map((word) => word.plain)].join(' ');
    return [{ words: keepWords(words, plain), among }];
  });
}
