import type { EntityType } from '#reading/extraction.ts';
import { foldSpelling } from '#resolving/names/fold-spelling.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { type EntityRow, findEntities } from '#store/queries/find-entities.ts';
import { findEntitiesByCode } from '#store/queries/find-entities-by-code.ts';
import { type Closeness, luceneSearch } from '#store/queries/lucene-search.ts';
import { editDistance } from './edit-distance.ts';
import type { Asking } from './finding.ts';
import { isWordToo, knownNaming } from './known-entity.ts';

/** An entity of the graph that a name stands for, or the names that stand close to it. */
export type Linked = {
  /** True for a city that stands for the country whose government sits there, and has a mayor of its own. */
  readonly bySeat: boolean;
} & (
  | { readonly found: true; readonly entity: EntityRow }
  | { readonly found: false; readonly known: string | null; readonly close: readonly EntityRow[] }
);

const CANDIDATES = 20;
/** How many names to offer for one that nobody has. */
const OFFERED = 3;

/**
 * Finds the entity that a name in a question stands for: a country or body of the world by its code, else whoever has
 * that very name or alias (the one of the most documents, where several have), else the one whose name ends in it
 * ("Rutte"); of people, also the only one with that given name ("Boris"), and whoever's name is another transliteration of it
 * ("Zelenskiy"). A name that is only similar, or that several are called by, is never taken for it; it is offered.
 * @param options.kinds what it may be; null for anything
 */
export async function linkName(
  text: string,
  options: Asking & { kinds: readonly EntityType[] | null },
): Promise<Linked> {
  const { graph, gazetteers, kinds } = options;
  if (isWordToo(text)) return { found: false, known: null, close: [], bySeat: false };
  const fits = ({ kind }: EntityRow) => kinds === null || kinds.includes(kind);
  const naming = knownNaming(text, gazetteers);
  const known = naming?.entity ?? null;
  const bySeat = naming?.as === 'seat';
  if (known !== null && (kinds === null || kinds.includes(known.type))) {
    const [entity] = await findEntitiesByCode(graph, [known.code]);
    if (entity !== undefined) return { found: true, entity, bySeat };
  }
  const wanted = foldWords(text).join(' ');
  const similar = await search(options, { text, closeness: 'exact', every: true });
  const same = similar.filter(fits).filter((entity) => namesOf(entity).includes(wanted));
  const ending = similar
    .filter(fits)
    .filter((entity) => namesOf(entity).some((name) => name.endsWith(` ${wanted}`)));
  const entity = isBare(same) ? mostReported([...ending, ...same]) : mostReported(same);
  if (entity !== undefined) return { found: true, entity, bySeat: false };
  // A country that no document names is not there; what merely sounds like it is no help.
  if (known !== null) return { found: false, known: known.name, close: [], bySeat };
  const called = similar.filter(fits).filter((person) => isCalled(person, text));
  const [only, another] = called;
  if (only !== undefined && another === undefined) return { found: true, entity: only, bySeat: false };
  const fuzzy = await search(options, { text, closeness: 'fuzzy', every: false });
  const near = fuzzy.filter(fits);
  const transliterated = mostReported(near.filter((entity) => isTransliteration(entity, wanted)));
  if (transliterated !== undefined) return { found: true, entity: transliterated, bySeat: false };
  const close = near.filter((entity) => soundsLike(entity, wanted));
  return { found: false, known: null, close: close.slice(0, OFFERED), bySeat: false };
}

async function search(
  { graph }: Asking,
  { text, closeness, every }: { text: string; closeness: Closeness; every: boolean },
): Promise<EntityRow[]> {
  const search = luceneSearch({ words: foldWords(text).join(' '), closeness, every });
  return search === null ? [] : findEntities(graph, { search, kind: null, limit: CANDIDATES });
}

function namesOf({ name, aliases }: EntityRow): string[] {
  return [name, ...aliases].map((alias) => foldWords(alias).join(' '));
}

/** True for a person with that given name: "Boris" with a capital, since who asks about hope does not mean Hope Hicks. */
function isCalled(entity: EntityRow, text: string): boolean {
  if (entity.kind !== 'Person' || !/^\p{Lu}/u.test(text)) return false;
  const [given, ...more] = foldWords(text);
  return more.length === 0 && namesOf(entity).some((name) => name.startsWith(`${given} `));
}

/** Only somebody of whom documents tell no more than the surname: those who are named in full are likelier meant. */
function isBare(same: readonly EntityRow[]): boolean {
  return same.every(({ kind, name }) => kind === 'Person' && !name.includes(' '));
}

function isTransliteration(entity: EntityRow, wanted: string): boolean {
  if (entity.kind !== 'Person') return false;
  const spelling = (name: string) => name.split(' ').map(foldSpelling).join(' ');
  const asked = spelling(wanted);
  return namesOf(entity).some((name) => spelling(name) === asked || spelling(name).endsWith(` ${asked}`));
}

/** The one of the most documents; of as many, the one with the fullest name. */
function mostReported(entities: readonly EntityRow[]): EntityRow | undefined {
  return [...entities].sort(
    (one, other) =>
      other.documents - one.documents || other.name.length - one.name.length || (one.id < other.id ? -1 : 1),
  )[0];
}

/** Every word of the name asked for is close to one of the name that is there: "Zelenski" and "Zelenskyy". */
function soundsLike(entity: EntityRow, wanted: string): boolean {
  const there = namesOf(entity).flatMap((name) => name.split(' '));
  const words = wanted.split(' ');
  return words.every((word) => {
    const slips = allowed(word, { alone: words.length === 1 });
    return there.some((other) => editDistance(word, other) <= slips);
  });
}

/** A short word alone is close to too many others: "Mars" is no slip for "Mark", but "Marc Rute" is Mark Rutte. */
function allowed(word: string, { alone }: { alone: boolean }): number {
  if (word.length <= 4) return alone || word.length < 4 ? 0 : 1;
  return word.length <= 7 ? 1 : 2;
}
