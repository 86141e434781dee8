import type { PeopleWords } from '#reading/gazetteers/people-words.ts';
import { foldWord } from '#reading/gazetteers/words.ts';

type Gender = 'f' | 'm';

/**
 * True unless what is known of a person's given name speaks against the gender that is asked for; names that no list has say nothing.
 * @param options.gender null for any
 */
export function isOfGender(
  name: string,
  { gender, people }: { gender: Gender | null; people: PeopleWords },
): boolean {
  if (gender === null) return true;
  return (people.givenNames.get(foldWord(name.split(' ')[0] ?? '')) ?? gender) === gender;
}

/** "Spokeswomen" are women; a "spokesman" of a question may be either, as news uses the word. */
export function genderOfNoun(noun: string): Gender | null {
  return /wom[ae]n$/i.test(noun) ? 'f' : null;
}
