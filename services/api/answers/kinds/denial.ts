import type { Days, RelationsAsked } from '#questions/understanding.ts';
import type { RelationType } from '#reading/extraction.ts';
import type { Asking } from '../finding.ts';
import { type RelationEnds, relationsBetween } from '../relations-between.ts';
import { type ShownRelation, showRelationRows } from './shown-relations.ts';

/** What a document that says the one denies by it. */
const OPPOSITES: Partial<Record<RelationType, RelationType>> = {
  ATTENDED: 'ABSENT_FROM',
  ABSENT_FROM: 'ATTENDED',
};

/**
 * What denies a relation: somebody who was absent did not attend. Only what a document says denies anything; that none says
 * it is no denial.
 * @returns null where no document denies it
 */
export async function findDenial(
  { asked, ...ends }: RelationEnds & { asked: RelationsAsked; days: Days | null },
  asking: Asking,
): Promise<readonly ShownRelation[] | null> {
  const types = asked.types.flatMap((type) => OPPOSITES[type] ?? []);
  if (types.length === 0) return null;
  const rows = await relationsBetween({ ...ends, asked: { ...asked, types } }, asking);
  return rows.length === 0 ? null : showRelationRows(rows, asking);
}
