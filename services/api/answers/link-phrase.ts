import type { Phrase } from '#questions/phrases/phrase.ts';
import { readOffice } from '#questions/phrases/read-office.ts';
import type { Word } from '#questions/words.ts';
import type { EntityType } from '#reading/extraction.ts';
import { findEntities } from '#store/queries/find-entities.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { findOfficeHolders } from './find-office-holders.ts';
import type { Asking } from './finding.ts';
import { type Linked, linkName } from './link-name.ts';

/** Words for those who act for a country or body: "the Ukrainian delegation", "the US administration". */
const ACTING = new Set(
  'delegation government administration team side negotiators authorities cabinet leadership officials'.split(
    ' ',
  ),
);

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'madam']);

/**
 * What a phrase of a question stands for: what has that name, else the one person who holds the office that it names ("the NATO
 * chief"), else the country or body that acts ("the Ukrainian delegation").
 * @param options.kinds what it may be; null for anything
 */
export async function linkPhrase(
  phrase: Phrase,
  options: Asking & { kinds: readonly EntityType[] | null },
): Promise<Linked> {
  const linked = await linkName(phrase.text, options);
  if (linked.found) return linked;
  if (options.kinds === null || options.kinds.includes('Person')) {
    const holder = await linkOffice(phrase, options);
    if (holder !== null) return holder;
  }
  const owned = await linkOwned(phrase, options);
  if (owned !== null) return owned;
  const titled = await linkTitled(phrase, options);
  if (titled !== null) return titled;
  if (!actsForBody(phrase)) return linked;
  const end = phrase.words.at(-2)?.end ?? phrase.start;
  const body = await linkName(options.question.slice(phrase.start, end), options);
  return body.found ? body : linked;
}

/** True for a phrase that names who acts for a country or body: "the Ukrainian delegation". */
export function actsForBody({ words }: Phrase): boolean {
  return words.length > 1 && ACTING.has(words.at(-1)?.plain ?? '');
}

/** "The EU's Institute for Security Studies": what comes after whose it is; null where no body has that name. */
async function linkOwned(
  { words }: Phrase,
  options: Asking & { kinds: readonly EntityType[] | null },
): Promise<Linked | null> {
  const at = words.findLastIndex(({ plain }) => plain === "'s");
  const [first, last] = [words[at + 1], words.at(-1)];
  if (at < 1 || first === undefined || last === undefined) return null;
  const linked = await linkName(options.question.slice(first.start, last.end), options);
  return linked.found && linked.entity.kind === 'Organization' ? linked : null;
}

/** "President Macron", "US envoy Witkoff", "Mr Rutte": a person behind an office or an honorific; null where there is none. */
async function linkTitled(
  { words }: Phrase,
  options: Asking & { kinds: readonly EntityType[] | null },
): Promise<Linked | null> {
  if (options.kinds !== null && !options.kinds.includes('Person')) return null;
  for (let at = 1; at < words.length; at += 1) {
    if (!isTitle(words.slice(0, at), options)) continue;
    const name = options.question.slice(words[at]?.start ?? 0, words.at(-1)?.end ?? 0);
    const linked = await linkName(name, { ...options, kinds: ['Person'] });
    if (linked.found) return linked;
  }
  return null;
}

function isTitle(words: readonly Word[], { question, gazetteers }: Asking): boolean {
  if (words.length === 1 && HONORIFICS.has(words[0]?.plain ?? '')) return true;
  return readOffice(words, { question, titles: gazetteers.titles }) !== null;
}

/** The one person who holds an office; null where nobody does, or where documents name several. */
async function linkOffice(phrase: Phrase, asking: Asking): Promise<Linked | null> {
  const office = readOffice(phrase.words, {
    question: asking.question,
    titles: asking.gazetteers.titles,
  });
  if (office === null || office.plural) return null;
  const { of, at, rows } = await findOfficeHolders({ office, past: false, days: null }, asking);
  const [best, next] = rows;
  // "The professor" is somebody only where there is one.
  if (of?.found !== true && next !== undefined) return null;
  if (at?.found === false) return null;
  if (best === undefined || next?.holding.stories === best.holding.stories) return null;
  const search = luceneSearch({ words: best.person.name, closeness: 'exact', every: true });
  const named =
    search === null ? [] : await findEntities(asking.graph, { search, kind: 'Person', limit: 20 });
  const entity = named.find(({ id }) => id === best.person.id);
  return entity === undefined ? null : { found: true, entity, bySeat: false };
}
