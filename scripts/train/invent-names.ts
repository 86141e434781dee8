import { namesOf, readTable } from '#reading/gazetteers/read-table.ts';
import type { NameType } from '#reading/naming/name-labels.ts';
import type { NamedSentence } from './named-sentences.ts';

export type InventedName = { readonly type: NameType; readonly words: readonly string[] };

const PERSONS = 1500;
const CITIES = 300;
/** Cities of this many thousand people and more. */
const LEAST_THOUSANDS = 200;
const SURNAME_ALONE = 0.3;

/**
 * Names to put in the place of others, so that the model meets more than the data has: persons made of a given name of
 * the gazetteer and a surname of the data, cities, and known organizations and institutions.
 */
export function inventNames(sentences: readonly NamedSentence[], random: () => number): InventedName[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const surnames = sentences.flatMap(({ words, names }) =>
    names
      .filter(({ type, first, end }) => type === 'Person' && end - first > 1)
      .map(({ end }) => words[end - 1] ?? ''),
  );
  const givenNames = readTable('given-names.txt', 2).map(([name = '']) => name);
  const cities = readTable('cities.txt', 3).filter(([, , thousands]) => Number(thousands) > LEAST_THOUSANDS);
  return [
    ...Array.from({ length: PERSONS }, () => ({
      type: 'Person' as const,
      words: random() < SURNAME_ALONE ? [pick(surnames)] : [pick(givenNames), pick(surnames)],
    })),
    ...Array.from({ length: CITIES }, () => ({ type: 'Place' as const, words: split(pick(cities)[0]) })),
    ...readTable('organizations.txt', 3).map(([, name]) => organization(name)),
    ...readTable('institutions.txt', 3).map(([, , name]) => organization(name)),
  ];
}

function organization(name: string | undefined): InventedName {
  return { type: 'Organization', words: split(namesOf(name?.replace('~', ''))[0]) };
}

function split(name: string | undefined): string[] {
  return (name ?? '').split(' ');
}
