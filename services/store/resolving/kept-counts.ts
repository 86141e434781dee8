import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { joinKey } from '#resolving/blocks.ts';
import { compare } from '#resolving/canonical-order.ts';
import { addCounts, type CountChange, type DocumentCounts } from '#resolving/levels/document-counts.ts';
import { runInOrder } from './run-in-order.ts';

export const READ_KEPT_COUNTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (count:KeptCount {id: id})
  RETURN id, count.facets AS facets, count.documents AS documents
`;

export const WRITE_KEPT_COUNTS = /* cypher */ `
  UNWIND $counts AS row
  MERGE (count:KeptCount {id: row.id})
  SET count = row
`;

export const DELETE_KEPT_COUNTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (count:KeptCount {id: id})
  DELETE count
`;

/** Counts with what they were before. */
type ChangedCounts = {
  readonly block: string;
  readonly before: DocumentCounts;
  readonly now: DocumentCounts;
};

/** Facets and their counts, as the graph keeps them: two lists of the same order. */
export type CountsRow = { readonly facets: readonly string[]; readonly documents: readonly number[] };

/** The counts of a row. */
export function countsOf({ facets, documents }: CountsRow): DocumentCounts {
  return new Map(facets.map((facet, index) => [facet, documents[index] ?? 0]));
}

/** Changes counts by differences: what it costs does not depend on how many documents are counted. */
export async function changeCounts(
  transaction: GraphTransaction,
  changes: readonly CountChange[],
): Promise<ChangedCounts[]> {
  if (changes.length === 0) return [];
  const wanted = changes.map((change) => ({ id: idOf(change), change }));
  const rows = await transaction.run<CountsRow & { id: string }>(READ_KEPT_COUNTS, {
    ids: wanted.map(({ id }) => id),
  });
  const kept = new Map(rows.map((row) => [row.id, countsOf(row)]));
  const changed = wanted.map(({ id, change }) => {
    const before: DocumentCounts = kept.get(id) ?? new Map();
    return { id, ...change, before, now: addCounts(before, change.facets) };
  });
  const left = changed.filter(({ now }) => now.size > 0);
  const gone = changed.filter(({ now }) => now.size === 0);
  const counts = left.map(({ id, block, member, now }) => {
    const sorted = [...now].sort(([one], [other]) => compare(one, other));
    const facets = sorted.map(([facet]) => facet);
    return { id, name: block, block, member, facets, documents: sorted.map(([, documents]) => documents) };
  });
  await runInOrder(transaction, [
    [WRITE_KEPT_COUNTS, { counts }],
    [DELETE_KEPT_COUNTS, { ids: gone.map(({ id }) => id) }],
  ]);
  return changed;
}

function idOf({ block, member }: CountChange): string {
  return joinKey(block, member);
}
