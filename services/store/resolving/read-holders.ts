import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { HolderRow } from '#resolving/offices/resolve-holder.ts';

export const READ_HOLDERS = /* cypher */ `
  UNWIND $personIds AS personId
  MATCH (claim:Claim {group: 'holder:' + personId})-[:IN]->(document:Document)-[:PART_OF]->(story:Story)
  OPTIONAL MATCH (claim)-[:OBJECT]->(:Referent)-[:REFERS_TO]->(of:Entity)
  RETURN personId, claim.title AS title, claim.status AS status, of.id AS of, document.id AS documentId, story.id AS storyId,
         collect(DISTINCT claim.day) AS days, collect(claim.id) AS claims
`;

export const READ_ROLES_HELD = /* cypher */ `
  UNWIND $personIds AS personId
  MATCH (:Entity {id: personId})-[:HOLDS]->(role:Role)
  RETURN DISTINCT personId, role.id AS roleId
`;

export type HolderRows = {
  /** What each document says of each person's offices. */
  readonly rows: (HolderRow & { readonly personId: string })[];
  /** The offices that the graph has for them now. */
  readonly held: { readonly personId: string; readonly roleId: string }[];
};

/** The claims on offices by persons. */
export async function readHolders(
  transaction: GraphTransaction,
  personIds: readonly string[],
): Promise<HolderRows> {
  return {
    rows: await transaction.run<HolderRow & { personId: string }>(READ_HOLDERS, { personIds }),
    held: await transaction.run<{ personId: string; roleId: string }>(READ_ROLES_HELD, { personIds }),
  };
}
