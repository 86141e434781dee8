import type { SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import type { Asking } from '../finding.ts';

/** So many speakers are shown with several of their statements, the others with the newest alone. */
const SHOWN_AT_LENGTH = 10;

/** Speakers as answers, each with the words of the newest things that they said. */
export async function speakerAnswers(
  rows: readonly SpeakerRow[],
  { graph, collection }: Asking,
): Promise<AnswerItem[]> {
  const shown = rows.map((row, index) => ({
    row,
    ids: index < SHOWN_AT_LENGTH ? row.newest : row.newest.slice(0, 1),
  }));
  const ids = shown.flatMap((speaker) => speaker.ids);
  const evidence = await gatherStatementEvidence(graph, { ids, each: 1, collection });
  return shown.map(({ row, ids }) => ({
    ...row.speaker,
    speaksFor: row.speaksFor,
    statements: row.statements,
    firstReported: row.first,
    lastReported: row.last,
    evidence: ids.flatMap((id) => evidence.get(id) ?? []),
  }));
}
