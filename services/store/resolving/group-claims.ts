import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { runInOrder } from './run-in-order.ts';

export const GROUP_CLAIMS = /* cypher */ `
  UNWIND $claims AS row
  MATCH (claim:Claim {id: row.id})
  SET claim.group = row.group, claim.of = row.of, claim.story = row.story
`;

/** In which block a claim counts, and what it counts as there. */
export type ClaimPlace = {
  /** Null for none. */
  readonly group: string | null;
  /** Entity id of the claim's object. */
  readonly of: string | null;
  /** Id of the story of its document, null where the document is the only one in it. */
  readonly story: string | null;
};

/** Writes where claims count, so that a block is summed up from its claims alone. */
export async function groupClaims(
  transaction: GraphTransaction,
  claims: readonly (ClaimPlace & { readonly id: string })[],
): Promise<void> {
  const rows = claims.map(({ id, group, of, story }) => ({ id, group, of, story }));
  await runInOrder(transaction, [[GROUP_CLAIMS, { claims: rows }]]);
}
