import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { listSources } from '#store/queries/list-sources.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { findSpeakers, speakerAnswers } from './speakers.ts';

const SOURCES = 100;
const STATEMENTS_EACH = 3;

/** "Which unnamed sources spoke about NATO?" */
export async function findSources(
  { about, days }: { about: Phrase | null; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  if (about !== null) return findSpeakers({ about, from: null, unnamed: true, days }, asking);
  const rows = await listSources(asking.graph, {
    from: days?.from ?? null,
    to: days?.to ?? null,
    limit: SOURCES,
    each: STATEMENTS_EACH,
  });
  return {
    description: 'which unnamed sources spoke',
    names: [],
    answers: await speakerAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? 'Nothing found: no document quotes an unnamed source.'
        : `${count(rows.length, 'unnamed source')}: ${listInWords(rows.map(({ speaker }) => speaker.name))}.`,
    cypher: 'MATCH path = (:Source)-[:SAID]->(:Statement)-[:REPORTED_IN]->(:Document)\nRETURN path',
    meant: [],
  };
}
