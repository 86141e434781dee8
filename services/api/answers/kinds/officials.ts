import type { Phrase } from '#questions/phrases/phrase.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { findInstitutions } from '#store/queries/find-institutions.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import type { SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { listSpeakersOf } from '#store/queries/list-speakers-of.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { institutionsOf } from '../institutions-of.ts';
import { isUnnamedPerson } from '../is-unnamed-person.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';
import { speakerAnswers } from './speaker-answers.ts';

const HOLDINGS = 100;
const SPEAKERS = 100;
/** Words of each unnamed source that are shown. */
const WORDS_EACH = 1;

type AskedOfficials = {
  readonly body: Phrase;
  readonly standing: 'current' | 'former' | null;
  /** True where unnamed sources that speak for the body count as well. */
  readonly unnamed: boolean;
};

/**
 * "Which NATO officials are named?": everybody who holds an office of a country, its institutions, or an organization; "who is from
 * Norway" asks for its unnamed officials as well.
 */
export async function findOfficials(
  { body, standing, unnamed }: AskedOfficials,
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(body, { ...asking, kinds: null });
  if (!linked.found) return unknownName(body, { linked, description: `who holds an office of ${body.text}` });
  const { entity } = linked;
  // "From Oslo" is not everybody of Norway.
  const isCity = unnamed && linked.bySeat;
  const name = isCity ? body.text : entity.name;
  const held = isCity ? [] : await holdingsOf(entity, asking);
  const rows = held.filter(
    ({ holding }) => standing === null || (holding.status === 'former') === (standing === 'former'),
  );
  const sources = unnamed && !isCity ? await unnamedOf(entity, asking) : [];
  const described = `${unnamed ? 'who speaks for or ' : 'who '}holds an office of ${name}`;
  const told = [
    ...(rows.length === 0 ? [] : [`Offices of ${name}: ${listInWords(rows.map(holdingInWords))}.`]),
    ...(sources.length === 0
      ? []
      : [`Without a name, for ${name}: ${listInWords(sources.map(({ speaker }) => speaker.name))}.`]),
  ];
  return {
    description: described,
    names: isCity ? [] : [entity],
    known: true,
    answers: [...(await holderAnswers(rows, asking)), ...(await speakerAnswers(sources, asking))],
    sentence: told.length === 0 ? `Nothing found: no document tells ${described}.` : told.join(' '),
    cypher:
      [showHoldings(rows), showSources(sources)].filter((query) => query !== null).join('\nUNION\n') || null,
    meant: [],
  };
}

/** People without a name who spoke for a country, its institutions, or an organization. */
async function unnamedOf(
  entity: EntityRow,
  { graph, gazetteers, collection }: Asking,
): Promise<SpeakerRow[]> {
  const speakers = await listSpeakersOf(graph, {
    ...{ titleKeys: null, from: null, to: null, collection, limit: SPEAKERS, each: WORDS_EACH },
    affiliation: entity.id,
    institutions: institutionsOf(entity),
  });
  return speakers.filter(
    ({ speaker }) => speaker.kind === 'Source' && isUnnamedPerson(speaker.name, gazetteers),
  );
}

async function holdingsOf(entity: EntityRow, { graph, collection }: Asking): Promise<HoldingRow[]> {
  const isCountry = entity.kind === 'Country' && entity.code !== null;
  const institutions = isCountry ? await findInstitutions(graph, `${entity.code?.toLowerCase()}.`) : [];
  const filters = { person: null, titleKeys: null, status: null, asOf: null, collection, limit: HOLDINGS };
  const held = await Promise.all(
    [entity, ...institutions].map(({ id }) => listHoldings(graph, { ...filters, of: id })),
  );
  return held.flat();
}

/** A query that shows unnamed sources with whom they speak for, in the columns of the one for holdings. */
function showSources(rows: readonly SpeakerRow[]): string | null {
  if (rows.length === 0) return null;
  return `MATCH path = (source:Source)-[:SPEAKS_FOR]->(of)
WHERE source.id IN ${literal(rows.map(({ speaker }) => speaker.id))}
RETURN path, null AS of`;
}
