import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { gatherStatementEvidence } from '../evidence/gather-evidence.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import { contentWords, hasWords, stemsOf } from './content-words.ts';
import type { Asking } from './finding.ts';
import { statementAnswer } from './kinds/statement-answer.ts';

/** Statements that are looked at, and those that are shown. */
const LOOKED_AT = 50;
const SHOWN = 5;
/** A word as short as "get" is in too much that has nothing to do with it. */
const SHORT = 3;
/** A statement is close that has one of so many words. */
const WORDS_TO_ONE = 3;

/**
 * What was said in words close to those that nobody used: "who said the cable was damaged by an anchor" is answered with nothing, and
 * beside it stands "It was an anchor". They are no answers, and never counted as any.
 */
export async function closestStatements(
  { words, days }: { words: Phrase; days: Days | null },
  asking: Asking,
): Promise<readonly AnswerItem[]> {
  const { graph, collection } = asking;
  const all = contentWords(words.words);
  const long = all.filter(([word = '']) => word.length > SHORT);
  const groups = long.length > 0 ? long : all;
  const search = luceneSearch({ words: groups.flat().join(' '), closeness: 'stem', every: false });
  if (search === null) return [];
  const period = { from: days?.from ?? null, to: days?.to ?? null };
  const narrowed = { speaker: null, acts: null, ...period, collection, limit: LOOKED_AT };
  const rows = closest(await searchStatements(graph, { search, ...narrowed }), stemsOf(groups));
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(graph, { ids, each: 1, collection });
  return rows.map((row) => statementAnswer(row, evidence));
}

/** Those that have the most of the words, and among them the best match. */
function closest(
  rows: readonly StatementRow[],
  groups: readonly (readonly string[])[],
): readonly StatementRow[] {
  const counted = rows.map((row) => ({
    row,
    words: groups.filter((group) => hasWords(row.statement.text, [group])).length,
  }));
  return counted
    .filter(({ words }) => words >= Math.max(1, Math.ceil(groups.length / WORDS_TO_ONE)))
    .sort((one, other) => other.words - one.words)
    .slice(0, SHOWN)
    .map(({ row }) => row);
}
