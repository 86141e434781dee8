import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Holding } from '#resolving/offices/resolve-holder.ts';
import { rememberRoles } from '#store/moved/remember-moved.ts';

export const DELETE_HOLDINGS = /* cypher */ `
  UNWIND $persons AS row
  MATCH (:Entity {id: row.id})-[holds:HOLDS]->(role:Role)
  WHERE NOT role.id + holds.status IN row.keep
  DELETE holds
`;

/** The name is provisional, until the office's own block is computed. */
export const WRITE_HOLDINGS = /* cypher */ `
  UNWIND $holdings AS row
  MATCH (person:Person {id: row.personId})
  MATCH (of:Entity {id: row.of})
  MERGE (role:Role {id: row.roleId})
  ON CREATE SET role.name = row.properties.title, role.title = row.properties.title, role.titleKey = row.titleKey
  MERGE (role)-[:OF]->(of)
  MERGE (person)-[holds:HOLDS {status: row.properties.status}]->(role)
  SET holds = row.properties
`;

/** Makes the edges of persons to their offices exactly these. */
export async function writeHoldings(
  transaction: GraphTransaction,
  persons: readonly { personId: string; holdings: readonly Holding[] }[],
): Promise<void> {
  const keep = persons.map(({ personId, holdings }) => ({
    id: personId,
    keep: holdings.map(({ roleId, status }) => roleId + status),
  }));
  await rememberRoles(transaction, keep);
  await transaction.run(DELETE_HOLDINGS, { persons: keep });
  const holdings = persons.flatMap((person) =>
    person.holdings.map(({ roleId, titleKey, of, ...properties }) => ({
      personId: person.personId,
      roleId,
      titleKey,
      of,
      properties,
    })),
  );
  if (holdings.length > 0) await transaction.run(WRITE_HOLDINGS, { holdings });
}
