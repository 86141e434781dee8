import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { contentId } from '#resolving/content-id.ts';
import type { Tally } from '#resolving/levels/tally.ts';
import { runInOrder } from './run-in-order.ts';

export const READ_KEPT_SUMS = /* cypher */ `
  UNWIND $parents AS parent
  MATCH (sum:KeptSum {parent: parent})
  RETURN parent, sum.period AS period, sum.tallies AS tallies
`;

export const WRITE_KEPT_SUMS = /* cypher */ `
  UNWIND $sums AS row
  MERGE (sum:KeptSum {id: row.id})
  SET sum = row
`;

export const DELETE_KEPT_SUMS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (sum:KeptSum {id: id})
  DELETE sum
`;

/** The sum of a period within a larger one: of a day within a block's month, of a month within the block. */
export type KeptSum = {
  readonly parent: string;
  readonly period: string;
  readonly tallies: readonly Tally[];
};

/** The sums that are kept within larger ones. */
export async function readKeptSums(
  transaction: GraphTransaction,
  parents: readonly string[],
): Promise<KeptSum[]> {
  const rows = await transaction.run<{ parent: string; period: string; tallies: string }>(READ_KEPT_SUMS, {
    parents,
  });
  return rows.map((row) => ({ ...row, tallies: JSON.parse(row.tallies) as Tally[] }));
}

/** Keeps sums, and forgets those in which nothing counts any more. */
export async function writeKeptSums(transaction: GraphTransaction, sums: readonly KeptSum[]): Promise<void> {
  const rows = sums.map(({ parent, period, tallies }) => ({
    id: contentId('KeptSum', parent, period),
    name: `${parent} ${period}`,
    parent,
    period,
    tallies: tallies.length === 0 ? null : JSON.stringify(tallies),
  }));
  const kept = rows.filter(({ tallies }) => tallies !== null);
  const gone = rows.filter(({ tallies }) => tallies === null);
  await runInOrder(transaction, [
    [WRITE_KEPT_SUMS, { sums: kept }],
    [DELETE_KEPT_SUMS, { ids: gone.map(({ id }) => id) }],
  ]);
}
