import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { RoleSeen } from '#resolving/offices/describe-role.ts';

export const READ_ROLES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (role:Role {id: id})
  OPTIONAL MATCH (role)-[:OF]->(of:Entity)
  RETURN id, role.titleKey AS titleKey, of.id AS ofId, of.name AS ofName, coalesce(of:Person, true) AS ofPerson,
         [(role)<-[holds:HOLDS]-(:Person) | {title: holds.title, documents: holds.documents}] AS titles,
         COLLECT { MATCH (role)<-[:HOLDS]-(person:Person) RETURN DISTINCT person.id } AS holders
`;

/** An office with its holders; what it is of is null where that is gone, since nobody holds the office any more. */
export type RoleRow = Omit<RoleSeen, 'ofId' | 'ofName'> & {
  readonly ofId: string | null;
  readonly ofName: string | null;
  readonly holders: readonly string[];
};

/** Offices by id; those that are gone are left out. */
export function readRoles(transaction: GraphTransaction, ids: readonly string[]): Promise<RoleRow[]> {
  return transaction.run<RoleRow>(READ_ROLES, { ids });
}
