import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_HELD = /* cypher */ `
  UNWIND $personIds AS personId
  MATCH (:Entity {id: personId})-[holds:HOLDS]->(role:Role)
  RETURN personId, role.id AS roleId, holds.status AS status, holds.signature AS signature
`;

/** An edge of a person to an office, as the graph has it now. */
export type Held = {
  readonly personId: string;
  readonly roleId: string;
  readonly status: string;
  /** A hash of what it says. */
  readonly signature: string | null;
};

/** The offices that the graph has for persons now. */
export function readHeld(transaction: GraphTransaction, personIds: readonly string[]): Promise<Held[]> {
  return transaction.run<Held>(READ_HELD, { personIds });
}
