import { createPhrases, type Phrases } from '#reading/gazetteers/phrases.ts';
import { readTable } from '#reading/gazetteers/read-table.ts';

/** A city: the country of the largest one of its name, and that one's people in thousands. */
export type City = { readonly name: string; readonly country: string; readonly thousands: number };

/** Cities of 25,000 people and more, by name; the English names of some stand in a file of their own. */
export function createCities(): Phrases<City> {
  return createPhrases(
    ['cities.txt', 'cities-more.txt']
      .flatMap((file) => readTable(file, 3))
      .map(([name = '', country = '', thousands]): [string, City] => [
        name,
        { name, country, thousands: Number(thousands) },
      ]),
  );
}
