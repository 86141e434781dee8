import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { RoleStatus } from '#reading/extraction.ts';

// A first transaction is planned while the server knows of no claim that counts anywhere: without the hints it looks at all claims for each block.

export const READ_CLAIMS_OF_BLOCKS = /* cypher */ `
  UNWIND $blocks AS block
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(group) WHERE claim.group STARTS WITH block + '|'
  MATCH (claim)-[:IN]->(document:Document)-[:PART_OF]->(story:Story)
  OPTIONAL MATCH (claim)-[:OBJECT]->(:Referent)-[:REFERS_TO]->(of:Entity)
  RETURN claim.group AS cell, claim.title AS title, claim.status AS status, of.id AS of, document.id AS documentId,
         CASE WHEN story.documents > 1 THEN story.id END AS story,
         collect(DISTINCT claim.day) AS days,
         collect(DISTINCT CASE claim.dateSource WHEN 'stated' THEN claim.day END) AS stated, collect(claim.id) AS claims
`;

export const READ_CLAIMS_OF_CELLS = /* cypher */ `
  UNWIND $cells AS cell
  MATCH (claim:Claim {group: cell})-[:IN]->(document:Document)-[:PART_OF]->(story:Story)
  USING INDEX SEEK claim:Claim(group)
  OPTIONAL MATCH (claim)-[:OBJECT]->(:Referent)-[:REFERS_TO]->(of:Entity)
  RETURN cell, claim.title AS title, claim.status AS status, of.id AS of, document.id AS documentId,
         CASE WHEN story.documents > 1 THEN story.id END AS story,
         collect(DISTINCT claim.day) AS days,
         collect(DISTINCT CASE claim.dateSource WHEN 'stated' THEN claim.day END) AS stated, collect(claim.id) AS claims
`;

/** What a document says in a cell of a block. */
export type SummedClaims = {
  readonly cell: string;
  /** Null for relations, like the status. */
  readonly title: string | null;
  readonly status: RoleStatus | null;
  /** Entity id of the claim's object. */
  readonly of: string | null;
  readonly documentId: string;
  /** Null for the only document of a story. */
  readonly story: string | null;
  readonly days: readonly string[];
  readonly stated: readonly string[];
  readonly claims: readonly string[];
};

/** All claims of blocks. */
export function readClaimsOfBlocks(
  transaction: GraphTransaction,
  blocks: readonly string[],
): Promise<SummedClaims[]> {
  return transaction.run<SummedClaims>(READ_CLAIMS_OF_BLOCKS, { blocks });
}

/** The claims of single days of blocks. */
export function readClaimsOfCells(
  transaction: GraphTransaction,
  cells: readonly string[],
): Promise<SummedClaims[]> {
  return transaction.run<SummedClaims>(READ_CLAIMS_OF_CELLS, { cells });
}
