import { findStatementEvidence, type StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { placeStatement } from '../../evidence/place-statement.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import { hasWords } from '../content-words.ts';
import type { Asking } from '../finding.ts';

/** Reports of each statement that are looked at. */
const REPORTS = 5;

/** What a report has to have. */
export type ReportWanted = {
  /** What the verb begins with; null for any verb, and for none. */
  readonly cues?: readonly string[] | null;
  /** Groups of which each has to be there, by one of the beginnings in it: between the first and the last of source, verb and words. */
  readonly words?: readonly (readonly string[])[];
  /** The same, anywhere in the sentence. */
  readonly sentenceWords?: readonly (readonly string[])[];
  /** What its sentence has to be like, given the document's text before it: "told reporters"; null for anything. */
  readonly sentence?: ((sentence: string, before: string) => boolean) | null;
};

/**
 * Keeps the statements of which a document has a report as wanted, the verb's object counting as part of what was said: "Moscow
 * called the talks useful".
 */
export async function keepReportedWith(
  rows: readonly StatementRow[],
  wanted: ReportWanted,
  { graph, collection }: Asking,
): Promise<StatementRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ statement }) => statement.id);
  const reports = await findStatementEvidence(graph, { ids, each: REPORTS, collection });
  const fitting = new Set(
    reports
      .filter((report) => isAsWanted(report, { text: report.document.text ?? '', wanted }))
      .map(({ id }) => id),
  );
  return rows.filter(({ statement }) => fitting.has(statement.id));
}

function isAsWanted(
  report: StatementEvidenceRow,
  { text, wanted }: { text: string; wanted: ReportWanted },
): boolean {
  const { cues = null, words = [], sentenceWords = [], sentence = null } = wanted;
  if (cues !== null && !hasCue(report, { text, cues })) return false;
  const place = placeStatement(report);
  if (place === null) return false;
  if (!hasWords(text.slice(place.start, place.end), words)) return false;
  if (sentenceWords.length === 0 && sentence === null) return true;
  const around = sentenceAround(text, place);
  if (!hasWords(around, sentenceWords)) return false;
  return sentence === null || sentence(around, text.slice(0, text.lastIndexOf(around, place.start)));
}

function hasCue(
  { cueStart, cueEnd }: StatementEvidenceRow,
  { text, cues }: { text: string; cues: readonly string[] },
): boolean {
  if (cueStart === null || cueEnd === null) return false;
  const words = text.slice(cueStart, cueEnd).toLowerCase().split(/\s+/);
  return words.some((word) => cues.some((cue) => word.startsWith(cue)));
}
