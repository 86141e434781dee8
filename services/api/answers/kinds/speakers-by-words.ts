import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';

const STATEMENTS = 200;

/**
 * "Who spoke about sanctions?": what is spoken about has no node of its own, so speakers are found by the words of what
 * they said.
 * @returns null where nobody used the words
 */
export async function findSpeakersByWords(
  { about, days }: { about: Phrase; days: Days | null },
  { graph, collection }: Asking,
): Promise<Finding | null> {
  const search = luceneSearch({ words: about.text, closeness: 'exact', every: true });
  if (search === null) return null;
  const rows = await searchStatements(graph, {
    search,
    speaker: null,
    acts: ['speech', 'writing'],
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection,
    limit: STATEMENTS,
  });
  const bySpeaker = groupBySpeaker(rows);
  if (bySpeaker.length === 0) return null;
  const evidence = await gatherStatementEvidence(graph, {
    ids: bySpeaker.flatMap(({ statements }) => statements.map(({ statement }) => statement.id)),
    each: 1,
    collection,
  });
  const answers: AnswerItem[] = bySpeaker.map(({ speaker, statements }) => ({
    ...speaker,
    statements: statements.length,
    evidence: statements.flatMap(({ statement }) => evidence.get(statement.id) ?? []),
  }));
  return {
    description: `who said or wrote something with the words “${about.text}”`,
    names: [],
    known: true,
    answers,
    sentence: `${count(answers.length, 'speaker')} used the words “${about.text}”: ${listInWords(answers.map(({ name }) => name))}.`,
    cypher: showStatements(
      bySpeaker.flatMap(({ statements }) => statements.map(({ statement }) => statement.id)),
    ),
    meant: [],
  };
}

function groupBySpeaker(rows: readonly StatementRow[]) {
  const groups = new Map<
    string,
    { speaker: NonNullable<StatementRow['speaker']>; statements: StatementRow[] }
  >();
  for (const row of rows) {
    if (row.speaker === null) continue;
    const group = groups.get(row.speaker.id) ?? { speaker: row.speaker, statements: [] };
    group.statements.push(row);
    groups.set(row.speaker.id, group);
  }
  return [...groups.values()];
}
