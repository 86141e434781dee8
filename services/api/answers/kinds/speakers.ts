import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { listSpeakersAbout, type SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { type EvidenceById, gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
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

/** "Who spoke about NATO?": everybody who said or wrote something about it. */
export async function findSpeakers(
  { about, days }: { about: Phrase; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkName(about.text, { ...asking, kinds: null });
  if (!linked.found) {
    const byWords = linked.known === null ? await findSpeakersByWords({ about, days }, asking) : null;
    const description = `who said or wrote something about ${linked.known ?? about.text}`;
    return byWords ?? unknownName(about, { linked, description });
  }
  const { entity } = linked;
  const rows = await listSpeakersAbout(asking.graph, {
    about: entity.id,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection: null,
    limit: SPEAKERS,
    each: STATEMENTS_EACH,
  });
  const ids = rows.flatMap(({ newest }) => newest);
  const evidence = await gatherStatementEvidence(asking.graph, { ids, each: 1 });
  const description = `who said or wrote something about ${entity.name}`;
  return {
    description,
    names: [entity],
    answers: rows.map((row) => toAnswer(row, evidence)),
    sentence:
      rows.length === 0
        ? `Nothing found: ${entity.name} is named, but nobody is reported to have said or written anything about it.`
        : `${count(rows.length, 'speaker')} said or wrote something about ${entity.name}: ${listInWords(rows.map(({ speaker }) => speaker.name))}.`,
    cypher: showSpeakers(entity.id),
    meant: [],
  };
}

function toAnswer(row: SpeakerRow, evidence: EvidenceById): AnswerItem {
  return {
    ...row.speaker,
    speaksFor: row.speaksFor,
    statements: row.statements,
    firstReported: row.first,
    lastReported: row.last,
    evidence: row.newest.flatMap((id) => evidence.get(id) ?? []),
  };
}

function showSpeakers(id: string): string {
  return `MATCH path = (speaker)-[:SAID]->(statement:Statement)-[:ABOUT]->(:Entity {id: ${literal(id)}})
WHERE statement.act IN ['speech', 'writing']
RETURN path`;
}
