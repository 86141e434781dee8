import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_ROLES_HELD = /* cypher */ `
  UNWIND $personIds AS personId
  MATCH (:Entity {id: personId})-[:HOLDS]->(role:Role)
  RETURN DISTINCT role.id AS roleId
`;

/** The offices that the graph has for persons now. */
export function readRolesHeld(
  transaction: GraphTransaction,
  personIds: readonly string[],
): Promise<{ roleId: string }[]> {
  return transaction.run<{ roleId: string }>(READ_ROLES_HELD, { personIds });
}
