import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { sourcesCalled } from '../sources-called.ts';
import { statementAnswer } from './statement-answer.ts';
import { statementsBy } from './statements-by.ts';

/** Sources of one label are one a story; so many stories are looked at. */
const SOURCES = 10;

/**
 * "What did the State Department official say about NATO?": what unnamed sources said whose label has these words.
 * @returns null where there is no such source, or none said such a thing
 */
export async function findSourceStatements(
  asked: { source: Phrase; about: Phrase | null; days: Days | null; description: string },
  asking: Asking,
): Promise<Finding | null> {
  const { graph } = asking;
  const speakers = await sourcesCalled(asked.source.text, { graph, limit: SOURCES });
  const about = asked.about === null ? null : await linkPhrase(asked.about, { ...asking, kinds: null });
  if (speakers.length === 0 || about?.found === false) return null;
  const rows = await statementsBy({ speakers, about: about?.entity.id ?? null, days: asked.days }, asking);
  if (rows.length === 0) return null;
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(graph, { ids, each: 1, collection: asking.collection });
  const labels = [...new Set(rows.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))];
  return {
    description: asked.description,
    names: rows.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])).slice(0, 1),
    known: true,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence: `${count(rows.length, 'statement')} of ${listInWords(labels)}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}
