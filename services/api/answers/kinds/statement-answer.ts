import type { StatementRow } from '#store/queries/list-statements.ts';
import type { EvidenceById } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';

/** A statement as an answer. */
export function statementAnswer({ statement, speaker }: StatementRow, evidence: EvidenceById): AnswerItem {
  const { id, text, date, dateSource, firstReported, lastReported } = statement;
  return {
    kind: 'Statement',
    id,
    name: speaker?.name ?? 'Unknown source',
    text,
    speaker,
    date,
    dateSource,
    firstReported,
    lastReported,
    evidence: [...(evidence.get(id) ?? [])],
  };
}
