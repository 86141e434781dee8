import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Countries } from 'world-countries';
import { namesOf, readTable } from '#reading/gazetteers/read-table.ts';

/** A country or former country, with everything that English news calls it. */
export type Country = {
  /** ISO 3166-1 alpha-2, or a code of our own that begins with "X-". */
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** The people: "Germans". */
  readonly people: readonly string[];
  /** Seats of government, whose name may stand for the country: "Kyiv". */
  readonly seats: readonly string[];
  /** False for territories that news treats as places (Guam, Réunion). */
  readonly isCountry: boolean;
};

const COUNTRIES_THOUGH_DEPENDENT = new Set(['TW', 'PS', 'XK', 'HK', 'GL', 'EH', 'MO', 'FO']);
const OWN_ADJECTIVE_OF_OTHERS = new Set(['TF', 'BQ', 'MP', 'IO', 'SJ', 'UM', 'VI', 'VG', 'JE', 'GG', 'AQ']);

/**
 * All countries: names, demonyms and capitals from the package world-countries (ODbL), with what data/countries-more.txt
 * adds.
 */
export function readCountries(): Country[] {
  const more = new Map(readTable('countries-more.txt', 6).map((row) => [row[0], row]));
  const countries: Country[] = [];
  for (const { cca2, name, altSpellings, demonyms, capital, independent } of packageCountries()) {
    const row = more.get(cca2);
    more.delete(cca2);
    const demonym = OWN_ADJECTIVE_OF_OTHERS.has(cca2) ? [] : (demonyms?.eng?.m ?? '').split(/, | or /);
    const shown = row?.[5] || name.common;
    countries.push({
      code: cca2,
      name: shown,
      names: distinct([
        shown,
        name.common,
        name.official,
        ...altSpellings.filter(isEnglishName),
        ...namesOf(row?.[1]),
      ]),
      adjectives: distinct([...demonym, ...namesOf(row?.[2])]),
      people: distinct([...demonym.map(peopleOf), ...namesOf(row?.[3])]),
      seats: distinct([...(row ? capital : []), ...namesOf(row?.[4])]).filter((seat) => seat !== shown),
      isCountry: independent === true || COUNTRIES_THOUGH_DEPENDENT.has(cca2),
    });
  }
  for (const row of more.values()) countries.push(ownCountry(row));
  return countries;
}

/** The package's list; read as JSON, since its module form is slower to load and typed as CommonJS. */
function packageCountries(): Countries {
  return JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('world-countries/countries.json')), 'utf8'),
  ) as Countries;
}

function ownCountry(row: string[]): Country {
  const [code = '', names, adjectives, people, seats, shown = ''] = row;
  return {
    code,
    name: shown,
    names: distinct([shown, ...namesOf(names)]),
    adjectives: namesOf(adjectives),
    people: namesOf(people),
    seats: namesOf(seats),
    isCountry: true,
  };
}

/** The package's further spellings hold codes ("NL") and the countries' own languages; those in plain letters and of some length stay. */
function isEnglishName(name: string): boolean {
  return name.length > 4 && /^(?:The |Republic of |Kingdom of |State of )/.test(name);
}

/** The people of a demonym: "Estonian" → "Estonians"; "Chinese", "French" and the like are not counted. */
function peopleOf(demonym: string): string {
  return /(?:ese|sh|ch|ss)$/.test(demonym) ? demonym : `${demonym}s`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
