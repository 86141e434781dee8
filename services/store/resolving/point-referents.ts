import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** A referent that was removed meanwhile is not found, and nothing happens. */
export const POINT_REFERENTS = /* cypher */ `
  UNWIND $references AS row
  MATCH (referent:Referent {id: row.referentId})
  MATCH (entity:Entity {id: row.entityId})
  OPTIONAL MATCH (referent)-[before:REFERS_TO]->()
  DELETE before
  CREATE (referent)-[:REFERS_TO {rule: row.rule, reasons: row.reasons}]->(entity)
`;

/** Has each referent refer to its entity, and to no other. */
export async function pointReferents(
  transaction: GraphTransaction,
  references: readonly { referentId: string; entityId: string; rule: string; reasons?: readonly string[] }[],
): Promise<void> {
  const rows = references.map(({ referentId, entityId, rule, reasons = [] }) => ({
    referentId,
    entityId,
    rule,
    reasons: reasons.length > 0 ? reasons : null,
  }));
  if (rows.length > 0) await transaction.run(POINT_REFERENTS, { references: rows });
}
