import type { StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import type { Place } from './show-words.ts';

/** Up to this length the speaker and the cue are shown with what was said; a longer one shows what was said first. */
const LONGEST_WHOLE = 1_000;

/**
 * The stretch that shows a report: from the first of speaker, cue and words to the last, since a quotation proves
 * nothing without who said it. Where the speaker stands far away, the first stretch of the words alone.
 */
export function placeStatement(report: StatementEvidenceRow): Place | null {
  const { document, rule, starts, ends, cueStart, cueEnd, speakerStart, speakerEnd } = report;
  const [firstStart, firstEnd] = [starts[0], ends[0]];
  if (firstStart === undefined || firstEnd === undefined) return null;
  const start = Math.min(...present([...starts, cueStart, speakerStart]));
  const end = Math.max(...present([...ends, cueEnd, speakerEnd]));
  return end - start <= LONGEST_WHOLE
    ? { document, rule, start, end }
    : { document, rule, start: firstStart, end: firstEnd };
}

function present(offsets: readonly (number | null)[]): number[] {
  return offsets.filter((offset) => offset !== null);
}
