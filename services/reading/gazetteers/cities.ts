import { createPhrases, type Phrases } from '#reading/gazetteers/phrases.ts';
import { readTable } from '#reading/gazetteers/read-table.ts';

/** A city: the country of the largest one of its name, and that one's people in thousands. */
export type City = { readonly name: string; readonly country: string; readonly thousands: number };

/** Cities of 25,000 people and more, by name. */
export function createCities(): Phrases<City> {
  return createPhrases(
    readTable('cities.txt', 3).map(([name = '', country = '', thousands]): [string, City] => [
      name,
      { name, country, thousands: Number(thousands) },
    ]),
  );
}
