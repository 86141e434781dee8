import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Holding } from '#resolving/offices/resolve-holder.ts';
import { rememberRoles } from '#store/moved/remember-moved.ts';
import type { Held } from './read-held.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_HOLDINGS = /* cypher */ `
  UNWIND $gone AS row
  MATCH (:Entity {id: row.personId})-[holds:HOLDS {status: row.status}]->(:Role {id: row.roleId})
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

/** An edge that is to be written, with the hash of what it says. */
export type HoldingRow = Holding & { readonly personId: string; readonly signature: string };

/** Writes edges of persons to their offices, and takes others away. */
export async function writeHoldings(
  transaction: GraphTransaction,
  { changed, gone }: { changed: readonly HoldingRow[]; gone: readonly Held[] },
): Promise<void> {
  await rememberRoles(transaction, gone);
  const ends = gone.map(({ personId, roleId, status }) => ({ personId, roleId, status }));
  const holdings = changed.map(({ personId, roleId, titleKey, of, ...properties }) => ({
    personId,
    roleId,
    titleKey,
    of,
    properties,
  }));
  await runInOrder(transaction, [
    [DELETE_HOLDINGS, { gone: ends }],
    [WRITE_HOLDINGS, { holdings }],
  ]);
}
