import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listSpeakersAbout, type SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { listSpeakersSummed } from '#store/queries/list-speakers-summed.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { linkName } from '../link-name.ts';
import { unknownName } from '../unknown-name.ts';
import { findSpeakersByWords } from './speakers-by-words.ts';

/** Speakers in an answer; the sentence says how many there are. */
const SPEAKERS = 100;
/** Statements of each that are shown as evidence. */
const STATEMENTS_EACH = 3;

type AskedSpeakers = {
  readonly about: Phrase;
  /** The country or organization that they have to belong to; null for any. */
  readonly from: Phrase | null;
  /** True for unnamed sources alone; null for all. */
  readonly unnamed: true | null;
  readonly days: Days | null;
};

/** "Who spoke about NATO?": everybody who said or wrote something about it. */
export async function findSpeakers(asked: AskedSpeakers, asking: Asking): Promise<Finding> {
  const { about, from, unnamed, days } = asked;
  const body = from === null ? null : await linkName(from.text, { ...asking, kinds: null });
  const linked = await linkName(about.text, { ...asking, kinds: null });
  const affiliation = body?.found ? body.entity : null;
  const description = describe(linked.found ? linked.entity.name : (linked.known ?? about.text), {
    affiliation: affiliation?.name ?? from?.text ?? null,
    unnamed,
  });
  if (from !== null && body?.found === false) return unknownName(from, { linked: body, description });
  if (!linked.found) {
    const everybody = linked.known === null && from === null && unnamed === null;
    const byWords = everybody ? await findSpeakersByWords({ about, days }, asking) : null;
    return byWords ?? unknownName(about, { linked, description });
  }
  const { entity } = linked;
  const rows = await speakersAbout({ entity, affiliation, unnamed, days }, asking);
  return {
    description,
    names: affiliation === null ? [entity] : [entity, affiliation],
    answers: await speakerAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(rows.length, 'speaker')} said or wrote something about ${entity.name}: ${listInWords(rows.map(({ speaker }) => speaker.name))}.`,
    cypher: showSpeakers(entity.id),
    meant: [],
  };
}

/** Speakers about an entity: from the kept sums, unless something narrows them that sums do not tell. */
function speakersAbout(
  asked: {
    entity: EntityRow;
    affiliation: EntityRow | null;
    unnamed: true | null;
    days: Days | null;
  },
  { graph }: Asking,
): Promise<SpeakerRow[]> {
  const { entity, affiliation, unnamed, days } = asked;
  const listed = { about: entity.id, limit: SPEAKERS, each: STATEMENTS_EACH };
  if (affiliation === null && unnamed === null && days === null) return listSpeakersSummed(graph, listed);
  return listSpeakersAbout(graph, {
    ...listed,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection: null,
    unnamed,
    affiliation: affiliation?.id ?? null,
    institutions: affiliation === null ? null : institutionsOf(affiliation),
  });
}

/** Speakers as answers, each with the words of the newest things that they said. */
export async function speakerAnswers(rows: readonly SpeakerRow[], { graph }: Asking): Promise<AnswerItem[]> {
  const ids = rows.flatMap(({ newest }) => newest);
  const evidence = await gatherStatementEvidence(graph, { ids, each: 1 });
  return rows.map((row) => ({
    ...row.speaker,
    speaksFor: row.speaksFor,
    statements: row.statements,
    firstReported: row.first,
    lastReported: row.last,
    evidence: row.newest.flatMap((id) => evidence.get(id) ?? []),
  }));
}

/** The codes of a country's institutions begin with its own: the State Department is "us.state". */
function institutionsOf({ kind, code }: EntityRow): string | null {
  return kind === 'Country' && code !== null ? `${code.toLowerCase()}.` : null;
}

function describe(about: string, options: { affiliation: string | null; unnamed: true | null }): string {
  const who = options.unnamed ? 'which unnamed sources' : 'who';
  const of = options.affiliation === null ? '' : ` of ${options.affiliation}`;
  return `${who}${of} said or wrote something about ${about}`;
}

function showSpeakers(id: string): string {
  return `MATCH path = (speaker)-[:SAID]->(statement:Statement)-[:ABOUT]->(:Entity {id: ${literal(id)}})
WHERE statement.act IN ['speech', 'writing']
RETURN path`;
}
