import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { keepClass } from '#store/queries/keep-class.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { institutionsOf } from '../institutions-of.ts';
import { isUnnamedPerson } from '../is-unnamed-person.ts';
import { sourcesCalled } from '../sources-called.ts';
import { listNewest, NEWEST } from './look-back.ts';
import { statementsBy } from './statements-by.ts';
import { statementsOnTopic } from './statements-on-topic.ts';

/** Sources of one label are one a story; so many are looked at. */
const SOURCES = 20;
const SPOKEN: ReadonlySet<StatementRow['statement']['act']> = new Set(['speech', 'writing']);

/** Whom speakers may be narrowed to, each null for anybody. */
type Narrowed = {
  readonly affiliation: EntityRow | null;
  readonly titleKeys: readonly string[] | null;
  /** What unnamed ones of these offices are called. */
  readonly noun: string | null;
  /** True for unnamed sources alone. */
  readonly unnamed: true | null;
};

/**
 * "Who spoke about sanctions?", "has anyone from Estonia spoken about trains": what is spoken about has no node of its own, so speakers are
 * found by the words of what they said.
 * @param asked.who whom it is asked for, in words: "who of Estonia"
 * @returns null where nobody of those used the words
 */
export async function findSpeakersByWords(
  { about, days, who, ...narrowed }: Narrowed & { about: Phrase; days: Days | null; who: string },
  asking: Asking,
): Promise<Finding | null> {
  const topic = { topic: about, speaker: null, acts: [...SPOKEN], days };
  const { named, rows } = await statementsOnTopic(topic, asking);
  const kept = await keepNarrowed(rows, { narrowed, asking });
  if (kept.length === 0) return null;
  return speakersOf(kept, { who, how: `with the words “${about.text}”`, named }, asking);
}

async function keepNarrowed(
  rows: readonly StatementRow[],
  {
    narrowed: { affiliation, titleKeys, noun, unnamed },
    asking: { graph, gazetteers },
  }: { narrowed: Narrowed; asking: Asking },
): Promise<readonly StatementRow[]> {
  const speakers = rows.flatMap(({ speaker }) => speaker ?? []);
  const fitting = unnamed
    ? speakers.filter(({ kind, name }) => kind === 'Source' && isUnnamedPerson(name, gazetteers))
    : speakers;
  const ids = [...new Set(fitting.map(({ id }) => id))];
  const kept =
    affiliation === null && titleKeys === null
      ? new Set(ids)
      : await keepClass(graph, {
          ...{ ids, kind: null, noun, titleKeys },
          affiliation: affiliation?.id ?? null,
          institutions: affiliation === null ? null : institutionsOf(affiliation),
        });
  return rows.filter(({ speaker }) => speaker !== null && kept.has(speaker.id));
}

/** "Which transport ministers spoke?": unnamed ones whom documents call so; null where there are none, or none spoke. */
export async function findSpeakersCalled(
  { label, about, days }: { label: string; about: string | null; days: Days | null },
  asking: Asking,
): Promise<Finding | null> {
  const speakers = await sourcesCalled(label, { ...asking, limit: SOURCES });
  const found = await statementsBy({ speakers, about, days }, asking);
  const rows = found.filter(({ statement }) => SPOKEN.has(statement.act));
  if (rows.length === 0) return null;
  return speakersOf(rows, { who: 'who', how: `as “${label}”`, named: null }, asking);
}

/** "Who spoke in December?": whoever said the newest statements of a time. */
export async function findNewestSpeakers(days: Days | null, asking: Asking): Promise<Finding> {
  const newest = await listNewest(days, asking);
  const rows = newest.filter(({ statement }) => SPOKEN.has(statement.act));
  const how = newest.length < NEWEST ? '' : `among the newest ${NEWEST} statements`;
  return speakersOf(rows, { who: 'who', how, named: null }, asking);
}

async function speakersOf(
  rows: readonly StatementRow[],
  { who, how, named }: { who: string; how: string; named: Finding['names'][number] | null },
  { graph, collection }: Asking,
): Promise<Finding> {
  const bySpeaker = groupBySpeaker(rows);
  const ids = bySpeaker.flatMap(({ statements }) => statements.map(({ statement }) => statement.id));
  const evidence = await gatherStatementEvidence(graph, { ids, each: 1, collection });
  const answers = bySpeaker.map(({ speaker, statements }) => ({
    ...speaker,
    statements: statements.length,
    evidence: statements.flatMap(({ statement }) => evidence.get(statement.id) ?? []),
  }));
  const spoken = `said or wrote something${how === '' ? '' : ` ${how}`}`;
  const description = `${who} ${spoken}`;
  return {
    description,
    names: named === null ? [] : [named],
    known: true,
    answers,
    sentence:
      answers.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(answers.length, 'speaker')} ${spoken}: ${listInWords(answers.map(({ name }) => name))}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}

type StatementsOfOne = { speaker: NonNullable<StatementRow['speaker']>; statements: StatementRow[] };

function groupBySpeaker(rows: readonly StatementRow[]): StatementsOfOne[] {
  const groups = new Map<string, StatementsOfOne>();
  for (const row of rows) {
    if (row.speaker === null) continue;
    const group = groups.get(row.speaker.id) ?? { speaker: row.speaker, statements: [] };
    group.statements.push(row);
    groups.set(row.speaker.id, group);
  }
  return [...groups.values()];
}
