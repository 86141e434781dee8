import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const GROUP_CLAIMS = /* cypher */ `
  UNWIND $claims AS row
  MATCH (claim:Claim {id: row.id})
  SET claim.group = row.group
`;

/** Writes in which block each claim counts; null for none. */
export async function groupClaims(
  transaction: GraphTransaction,
  claims: readonly { id: string; group: string | null }[],
): Promise<void> {
  const rows = claims.map(({ id, group }) => ({ id, group }));
  if (rows.length > 0) await transaction.run(GROUP_CLAIMS, { claims: rows });
}
