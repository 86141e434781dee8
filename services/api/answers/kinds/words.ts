import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import { findStatementEvidence } from '#store/queries/find-statement-evidence.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { statementAnswer } from './statements.ts';

const STATEMENTS = 50;

/** "Who warned of another attack?": statements by their words and, where one is given, by the verb that reports them. */
export async function findByWords(
  { words, cues, days }: { words: Phrase; cues: readonly string[] | null; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const verb = cues === null ? 'said' : 'was reported with such a verb as';
  const description = `who ${verb} “${words.text}”`;
  const search = luceneSearch({ words: words.text, closeness: 'exact', every: true });
  const found =
    search === null
      ? []
      : await searchStatements(asking.graph, {
          search,
          speaker: null,
          acts: null,
          from: days?.from ?? null,
          to: days?.to ?? null,
          limit: STATEMENTS,
        });
  const rows = cues === null ? found : await withCue(found, { ...asking, cues });
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, { ids, each: 1 });
  const speakers = [...new Set(rows.map(({ speaker }) => speaker?.name ?? 'an unknown source'))];
  return {
    description,
    names: [],
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(rows.length, 'statement')} with these words, by ${listInWords(speakers)}.`,
    cypher:
      search === null || rows.length === 0
        ? null
        : `MATCH path = (speaker)-[:SAID]->(statement:Statement)\nWHERE statement.id IN ${literal(ids)}\nRETURN path`,
    meant: [],
  };
}

/** Those of the statements of which a report has one of the verbs as its cue. */
async function withCue(
  rows: readonly StatementRow[],
  { graph, cues }: Asking & { cues: readonly string[] },
): Promise<StatementRow[]> {
  const ids = rows.map(({ statement }) => statement.id);
  const reports = await findStatementEvidence(graph, { ids, each: 5 });
  const texts = await readTexts(graph, [...new Set(reports.map(({ document }) => document.id))]);
  const cued = new Set(reports.filter((report) => hasCue(report, { texts, cues })).map(({ id }) => id));
  return rows.filter(({ statement }) => cued.has(statement.id));
}

function hasCue(
  { document, cueStart, cueEnd }: StatementEvidenceRow,
  { texts, cues }: { texts: ReadonlyMap<string, string>; cues: readonly string[] },
): boolean {
  if (cueStart === null || cueEnd === null) return false;
  const words = texts.get(document.id)?.slice(cueStart, cueEnd).toLowerCase().split(/\s+/) ?? [];
  return words.some((word) => cues.some((cue) => word.startsWith(cue)));
}
