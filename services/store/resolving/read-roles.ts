import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { RoleSeen } from '#resolving/offices/describe-role.ts';

export const READ_ROLES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (role:Role {id: id})
  OPTIONAL MATCH (role)-[:OF]->(of:Entity)
  RETURN id, role.name AS name, role.titleKey AS titleKey, of.id AS ofId, of.name AS ofName, coalesce(of:Person, true) AS ofPerson,
         COLLECT {
           MATCH (role)<-[holds:HOLDS]-(:Person)
           WITH holds.title AS title, sum(holds.documents) AS documents
           RETURN {title: title, documents: documents}
         } AS titles
`;

export const READ_HOLDERS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Role {id: id})<-[:HOLDS]-(person:Person)
  RETURN DISTINCT person.id AS personId
`;

/** An office; what it is of is null where that is gone, since nobody holds the office any more. */
export type RoleRow = Omit<RoleSeen, 'ofId' | 'ofName'> & {
  /** The name that it has in the graph now. */
  readonly name: string;
  readonly ofId: string | null;
  readonly ofName: string | null;
};

/** Offices by id; those that are gone are left out. */
export function readRoles(transaction: GraphTransaction, ids: readonly string[]): Promise<RoleRow[]> {
  return transaction.run<RoleRow>(READ_ROLES, { ids });
}

/** Ids of all who hold or held one of some offices. */
export async function readHolders(
  transaction: GraphTransaction,
  roleIds: readonly string[],
): Promise<string[]> {
  if (roleIds.length === 0) return [];
  const rows = await transaction.run<{ personId: string }>(READ_HOLDERS, { ids: roleIds });
  return rows.map(({ personId }) => personId);
}
