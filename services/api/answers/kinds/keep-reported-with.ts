import { foldWords } from '#resolving/names/fold-words.ts';
import { findStatementEvidence, type StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { placeStatement } from '../../evidence/place-statement.ts';
import type { Asking } from '../finding.ts';

/** Reports of each statement that are looked at. */
const REPORTS = 5;

/**
 * Keeps the statements that a document reports with such a verb, the verb's object counting as part of what was said: "Moscow
 * called the talks useful".
 * @param wanted.cues what the verb begins with
 * @param wanted.words groups of which each has to be there, by one of the beginnings in it
 */
export async function keepReportedWith(
  rows: readonly StatementRow[],
  wanted: { cues: readonly string[]; words: readonly (readonly string[])[] },
  { graph, collection }: Asking,
): Promise<StatementRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ statement }) => statement.id);
  const reports = await findStatementEvidence(graph, { ids, each: REPORTS, collection });
  const texts = await readTexts(graph, [...new Set(reports.map(({ document }) => document.id))]);
  const fitting = new Set(
    reports
      .filter((report) => {
        const text = texts.get(report.document.id) ?? '';
        return hasCue(report, { text, cues: wanted.cues }) && hasWords(report, { text, words: wanted.words });
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

function hasWords(
  report: StatementEvidenceRow,
  { text, words }: { text: string; words: readonly (readonly string[])[] },
): boolean {
  const place = placeStatement(report);
  if (place === null) return false;
  const there = foldWords(text.slice(place.start, place.end));
  return words.every((beginnings) =>
    there.some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  );
}
