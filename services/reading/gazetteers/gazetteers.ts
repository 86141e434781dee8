import type { EntityType } from '#reading/extraction.ts';
import { type City, createCities } from '#reading/gazetteers/cities.ts';
import { type CommonNoun, createCommonNouns } from '#reading/gazetteers/common-nouns.ts';
import { createKnownNames, type KnownNames } from '#reading/gazetteers/known-names.ts';
import { createNameHeads } from '#reading/gazetteers/name-heads.ts';
import { createOutletWords, type OutletWords } from '#reading/gazetteers/outlets.ts';
import { createPeopleWords, type PeopleWords } from '#reading/gazetteers/people-words.ts';
import type { Phrases } from '#reading/gazetteers/phrases.ts';
import { createPronouns, type Pronoun } from '#reading/gazetteers/pronouns.ts';
import { createRelationWords, type RelationWords } from '#reading/gazetteers/relation-words.ts';
import { createTitleWords, type TitleWords } from '#reading/gazetteers/titles.ts';

/** What the reader knows of the world before it reads: all from the data files beside this one. */
export type Gazetteers = {
  readonly known: KnownNames;
  readonly cities: Phrases<City>;
  readonly people: PeopleWords;
  readonly titles: TitleWords;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly nouns: ReadonlyMap<string, CommonNoun>;
  readonly relations: RelationWords;
  readonly nameHeads: ReadonlyMap<string, EntityType>;
  readonly outletWords: OutletWords;
};

/** Reads all gazetteers; once a process, since it takes some tens of milliseconds. */
export function createGazetteers(): Gazetteers {
  return {
    known: createKnownNames(),
    cities: createCities(),
    people: createPeopleWords(),
    titles: createTitleWords(),
    pronouns: createPronouns(),
    nouns: createCommonNouns(),
    relations: createRelationWords(),
    nameHeads: createNameHeads(),
    outletWords: createOutletWords(),
  };
}
