import { readTable } from '#reading/gazetteers/read-table.ts';
import { foldWord } from '#reading/gazetteers/words.ts';

export type Gender = 'f' | 'm' | null;

/** What is known of the words in and before personal names; keys are folded (see foldWord). */
export type PeopleWords = {
  /** Given names and their gender, null where both bear the name. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** "Mr", "Lady": words before a name that are no office, and the gender they tell. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** "von", "de": true where a name may begin with the word. */
  readonly particles: ReadonlyMap<string, boolean>;
};

/** Reads given names, honorifics and particles. */
export function createPeopleWords(): PeopleWords {
  const givenNames = new Map<string, Gender>();
  for (const file of ['given-names.txt', 'given-names-more.txt']) {
    for (const [name = '', gender] of readTable(file, 2)) givenNames.set(foldWord(name), genderOf(gender));
  }
  return {
    givenNames,
    honorifics: new Map(
      readTable('honorifics.txt', 2).map(([word = '', gender]) => [foldWord(word), genderOf(gender)]),
    ),
    particles: new Map(
      readTable('name-particles.txt', 1).map(([cell = '']) => [
        foldWord(cell.replace(' ^', '')),
        cell.endsWith('^'),
      ]),
    ),
  };
}

function genderOf(cell: string | undefined): Gender {
  return cell === 'f' || cell === 'm' ? cell : null;
}
