import type { EntityType } from '#reading/extraction.ts';
import { readCountries } from '#reading/gazetteers/countries.ts';
import { createPhrases, type Phrases } from '#reading/gazetteers/phrases.ts';
import { namesOf, readTable } from '#reading/gazetteers/read-table.ts';

/** Something of the world that the gazetteers know by name. */
export type KnownEntity = {
  /** ISO code of a country, key of the data file for others; stable, and the `code` of the extraction's entity. */
  readonly code: string;
  readonly type: EntityType;
  readonly name: string;
  /** The country that a body belongs to, or null. */
  readonly country: string | null;
  /** Common nouns that may stand for it later: "alliance" for NATO. */
  readonly nouns: readonly string[];
  /** True for what many states have under that name ("Foreign Ministry"): known only within a document. */
  readonly generic: boolean;
};

/** How a phrase names an entity. */
export type Naming = {
  readonly entity: KnownEntity;
  /** name: its own; adjective: "Russian"; people: "Russians"; seat: "Moscow", a place that may stand for the country. */
  readonly as: 'name' | 'adjective' | 'people' | 'seat';
  /** True where the phrase means other things as well, so that it needs more to be taken for a name. */
  readonly vague: boolean;
};

export type KnownNames = {
  readonly phrases: Phrases<Naming>;
  readonly byCode: ReadonlyMap<string, KnownEntity>;
};

/** Reads every table of known countries, regions, bodies, institutions and outlets. */
export function createKnownNames(): KnownNames {
  const byCode = new Map<string, KnownEntity>();
  const phrases: [string, Naming][] = [];
  const add = (entity: KnownEntity, as: Naming['as'], names: readonly string[]) => {
    if (!byCode.has(entity.code)) byCode.set(entity.code, entity);
    for (const name of names) {
      const vague = name.startsWith('~');
      phrases.push([vague ? name.slice(1) : name, { entity, as, vague }]);
    }
  };
  addCountries(add);
  addRegions(add);
  addBodies(add);
  addGenericInstitutions(add);
  return { phrases: createPhrases(phrases), byCode };
}

type Add = (entity: KnownEntity, as: Naming['as'], names: readonly string[]) => void;

function addCountries(add: Add): void {
  for (const { code, name, names, adjectives, people, seats, isCountry } of readCountries()) {
    const type = isCountry ? 'Country' : 'Place';
    const nouns = isCountry ? ['country', 'nation', 'state'] : ['territory', 'island'];
    const entity: KnownEntity = { code, type, name, country: isCountry ? code : null, nouns, generic: false };
    add(entity, 'name', names);
    add(entity, 'adjective', adjectives);
    add(entity, 'people', people);
    add(entity, 'seat', seats);
  }
}

function addRegions(add: Add): void {
  for (const [written = '', others, adjectives, people] of readTable('regions.txt', 4)) {
    const name = bare(written);
    const entity: KnownEntity = {
      code: codeOf('place', name),
      type: 'Place',
      name,
      country: null,
      nouns: ['region'],
      generic: false,
    };
    add(entity, 'name', [written, ...namesOf(others)]);
    add(entity, 'adjective', namesOf(adjectives));
    add(entity, 'people', namesOf(people));
  }
}

function addBodies(add: Add): void {
  for (const [key = '', written = '', others, nouns = '', seats] of readTable('organizations.txt', 5)) {
    const entity: KnownEntity = {
      code: key,
      type: 'Organization',
      name: bare(written),
      country: null,
      nouns: words(nouns),
      generic: false,
    };
    add(entity, 'name', [written, ...namesOf(others)]);
    add(entity, 'seat', namesOf(seats));
  }
  for (const [key = '', country = '', written = '', others, nouns = ''] of readTable('institutions.txt', 5)) {
    const entity: KnownEntity = {
      code: key,
      type: 'Organization',
      name: bare(written),
      country,
      nouns: words(nouns),
      generic: false,
    };
    add(entity, 'name', [written, ...namesOf(others)]);
  }
  for (const [written = '', others] of readTable('news-outlets.txt', 2)) {
    const name = bare(written);
    const nouns = ['outlet', 'newspaper', 'agency', 'broadcaster'];
    const entity: KnownEntity = {
      code: codeOf('outlet', name),
      type: 'Organization',
      name,
      country: null,
      nouns,
      generic: false,
    };
    add(entity, 'name', [written, ...namesOf(others)]);
  }
}

/** Bodies that many states have; read last, so that a known body of the same name comes first. */
function addGenericInstitutions(add: Add): void {
  for (const [name = '', nouns = ''] of readTable('generic-institutions.txt', 2)) {
    const code = codeOf('generic', name);
    add({ code, type: 'Organization', name, country: null, nouns: words(nouns), generic: true }, 'name', [
      name,
    ]);
  }
}

function bare(name: string): string {
  return name.startsWith('~') ? name.slice(1) : name;
}

function words(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '');
}

function codeOf(kind: string, name: string): string {
  return `${kind}.${name.toLowerCase().replaceAll(' ', '-')}`;
}
