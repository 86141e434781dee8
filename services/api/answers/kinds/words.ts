import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import type { StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import { findStatementEvidence } from '#store/queries/find-statement-evidence.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { placeStatement } from '../../evidence/place-statement.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { statementAnswer } from './statement-answer.ts';

const STATEMENTS = 50;
/** Reports of each statement that are looked at. */
const REPORTS = 5;
const STEM_LENGTH = 6;

/** "Who warned of another attack?": statements by their words and, where one is given, by the verb that reports them. */
export async function findByWords(
  { words, cues, days }: { words: Phrase; cues: readonly string[] | null; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const verb = cues === null ? 'said' : 'was reported with such a verb as';
  const description = `who ${verb} “${words.text}”`;
  const rows = await statementsWith({ words, cues, days }, asking);
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ids,
    each: 1,
    collection: asking.collection,
  });
  const speakers = [...new Set(rows.map(({ speaker }) => speaker?.name ?? 'an unknown source'))];
  return {
    description,
    names: [],
    // Words that nobody used may be no words at all, but a name in another way of asking.
    known: rows.length > 0,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(rows.length, 'statement')} with these words, by ${listInWords(speakers)}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}

/** Statements that have all the words; of those that a verb has to report, the verb's object counts as well. */
async function statementsWith(
  { words, cues, days }: { words: Phrase; cues: readonly string[] | null; days: Days | null },
  { graph, collection }: Asking,
): Promise<StatementRow[]> {
  const search = luceneSearch({ words: words.text, closeness: 'exact', every: cues === null });
  if (search === null) return [];
  const rows = await searchStatements(graph, {
    search,
    speaker: null,
    acts: null,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection,
    limit: STATEMENTS,
  });
  if (cues === null) return rows;
  const reports = await findStatementEvidence(graph, {
    ids: rows.map(({ statement }) => statement.id),
    each: REPORTS,
    collection,
  });
  const texts = await readTexts(graph, [...new Set(reports.map(({ document }) => document.id))]);
  const wanted = contentStems(words);
  const fitting = new Set(
    reports
      .filter((report) => {
        const text = texts.get(report.document.id) ?? '';
        return hasCue(report, { text, cues }) && hasWords(report, { text, wanted });
      })
      .map(({ id }) => id),
  );
  return rows.filter(({ statement }) => fitting.has(statement.id));
}

function hasCue(
  { cueStart, cueEnd }: StatementEvidenceRow,
  { text, cues }: { text: string; cues: readonly string[] },
): boolean {
  if (cueStart === null || cueEnd === null) return false;
  const words = text.slice(cueStart, cueEnd).toLowerCase().split(/\s+/);
  return words.some((word) => cues.some((cue) => word.startsWith(cue)));
}

/** "Moscow called the talks useful": what it was called is the statement, what was called so stands beside it. */
function hasWords(
  report: StatementEvidenceRow,
  { text, wanted }: { text: string; wanted: readonly string[] },
): boolean {
  const place = placeStatement(report);
  if (place === null) return false;
  const there = foldWords(text.slice(place.start, place.end));
  return wanted.every((stem) => there.some((word) => word.startsWith(stem)));
}

/** Words as they begin, so that "attack" finds "attacks"; small words of grammar say nothing. */
function contentStems({ words }: Phrase): string[] {
  return words
    .flatMap(({ plain }) => foldWords(plain))
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map((word) => word.slice(0, STEM_LENGTH));
}
