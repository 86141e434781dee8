import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Conflict, HoldingSeen } from '#resolving/conflicts/find-conflicts.ts';

export const READ_HOLDINGS_OF_ROLE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (person:Person)-[holds:HOLDS]->(role:Role {id: id})
  RETURN id, holds { .status, .days, .undated, .documents, .stories, .claims, personId: person.id, personName: person.name,
           roleId: role.id, roleName: role.name, titleKey: role.titleKey,
           placed: NOT EXISTS { (role)-[:OF]->(:Person) } } AS holding
`;

export const READ_HOLDINGS_OF_PERSON = /* cypher */ `
  UNWIND $ids AS id
  MATCH (person:Person {id: id})-[holds:HOLDS]->(role:Role)
  RETURN id, holds { .status, .days, .undated, .documents, .stories, .claims, personId: person.id, personName: person.name,
           roleId: role.id, roleName: role.name, titleKey: role.titleKey,
           placed: NOT EXISTS { (role)-[:OF]->(:Person) } } AS holding
`;

export const DELETE_CONFLICTS = /* cypher */ `
  UNWIND $blocks AS block
  MATCH (conflict:Conflict {block: block})
  DETACH DELETE conflict
`;

export const CREATE_CONFLICTS = /* cypher */ `
  UNWIND $conflicts AS row
  CREATE (conflict:Conflict)
  SET conflict = row.properties
  WITH conflict, row
  UNWIND row.between AS id
  MATCH (side:Person|Role {id: id})
  CREATE (conflict)-[:BETWEEN]->(side)
`;

type Row = { readonly id: string; readonly holding: HoldingSeen };

/** The holdings of offices and of persons, by the id that was asked for. */
export async function readHoldings(
  transaction: GraphTransaction,
  { roles, persons }: { roles: readonly string[]; persons: readonly string[] },
): Promise<{ ofRole: Row[]; ofPerson: Row[] }> {
  return {
    ofRole: await transaction.run<Row>(READ_HOLDINGS_OF_ROLE, { ids: roles }),
    ofPerson: await transaction.run<Row>(READ_HOLDINGS_OF_PERSON, { ids: persons }),
  };
}

/** Makes the conflicts of each block exactly these. */
export async function writeConflicts(
  transaction: GraphTransaction,
  blocks: readonly { block: string; conflicts: readonly Conflict[] }[],
): Promise<void> {
  await transaction.run(DELETE_CONFLICTS, { blocks: blocks.map(({ block }) => block) });
  const conflicts = blocks.flatMap(({ block, conflicts: found }) =>
    found.map(({ between, ...properties }) => ({ between, properties: { ...properties, block } })),
  );
  if (conflicts.length > 0) await transaction.run(CREATE_CONFLICTS, { conflicts });
}
