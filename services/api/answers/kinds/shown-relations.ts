import { type ClaimOccasionRow, listClaimOccasions } from '#store/queries/list-claim-occasions.ts';
import type { RelationRow } from '#store/queries/list-relations.ts';
import { gatherClaimEvidence } from '../../evidence/gather-evidence.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Asking } from '../finding.ts';
import { relationInWords } from '../relation-words.ts';

/** A relation with the words that show it, and when and where it was, as the claim says that tells the most. */
export type ShownRelation = {
  readonly row: RelationRow;
  readonly evidence: readonly Evidence[];
} & Pick<ClaimOccasionRow, 'date' | 'dateSource' | 'place'>;

/** Puts evidence, day and place beside relations. */
export async function showRelationRows(
  rows: readonly RelationRow[],
  { graph, collection }: Asking,
): Promise<ShownRelation[]> {
  const ids = rows.flatMap(({ relation }) => relation.claims);
  if (ids.length === 0) return [];
  const evidence = await gatherClaimEvidence(graph, { ids, collection });
  const occasions = await listClaimOccasions(graph, { ids, collection });
  return rows.map((row) => {
    const own = occasions.filter(({ id }) => row.relation.claims.includes(id));
    return {
      row,
      evidence: row.relation.claims.flatMap((id) => evidence.get(id) ?? []),
      date: own[0]?.date ?? null,
      dateSource: own[0]?.dateSource ?? 'unknown',
      place: own.find(({ place }) => place !== null)?.place ?? null,
    };
  });
}

/** "Marco Rubio met with Dovilė Sakaliene (2025-12-02, Switzerland)": with the day only where a document states it. */
export function shownInWords({ row, date, dateSource, place }: ShownRelation): string {
  const known = [dateSource === 'stated' ? date : null, place?.name].filter((part) => part != null);
  return `${relationInWords(row)}${known.length === 0 ? '' : ` (${known.join(', ')})`}`;
}
