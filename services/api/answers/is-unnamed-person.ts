import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWords } from '#resolving/names/fold-words.ts';

/** What follows the noun that a label is about: "two people with knowledge of the case", "several diplomats at NATO". */
const AFTER_NOUN = new Set('of at in from with who that which close familiar on to for among'.split(' '));
/** Nouns for what speaks without being people; countries and bodies have theirs in a gazetteer. */
const NO_PEOPLE = new Set(
  'ally member side guard navy army force embassy delegation meeting talk talks summit conference session report statement letter document survey poll study plan proposal decision rule other'.split(
    ' ',
  ),
);

/**
 * True for the label of a source that people would call an unnamed one: "a senior official", but neither "they", "some nations" nor
 * "the meeting".
 */
export function isUnnamedPerson(label: string, { pronouns, nouns }: Gazetteers): boolean {
  const words = foldWords(label);
  const after = words.findIndex((word, at) => at > 0 && AFTER_NOUN.has(word));
  const noun = words[(after < 0 ? words.length : after) - 1] ?? '';
  return [noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, '')].every(
    (form) => !pronouns.has(form) && !nouns.has(form) && !NO_PEOPLE.has(form),
  );
}
