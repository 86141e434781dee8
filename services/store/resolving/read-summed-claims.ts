import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { CountedClaim } from '#resolving/levels/sum-of-documents.ts';

/** Claims tell all that counts themselves: nothing is gone along, and an index finds them. */
const TELL_CLAIM = `
  RETURN claim.group AS cell, claim.id AS id, claim.title AS title, claim.status AS status, claim.of AS of,
         claim.documentId AS documentId, claim.story AS story, claim.day AS day, claim.dateSource AS dateSource
`;

export const READ_CLAIMS_OF_BLOCKS = /* cypher */ `
  UNWIND $blocks AS block
  MATCH (claim:Claim) USING INDEX SEEK claim:Claim(group) WHERE claim.group STARTS WITH block + '|'
  ${TELL_CLAIM}`;

export const READ_CLAIMS_OF_CELLS = /* cypher */ `
  UNWIND $cells AS cell
  MATCH (claim:Claim {group: cell}) USING INDEX SEEK claim:Claim(group)
  ${TELL_CLAIM}`;

/** All claims of blocks. */
export function readClaimsOfBlocks(
  transaction: GraphTransaction,
  blocks: readonly string[],
): Promise<CountedClaim[]> {
  return transaction.run<CountedClaim>(READ_CLAIMS_OF_BLOCKS, { blocks });
}

/** The claims of single days of blocks. */
export function readClaimsOfCells(
  transaction: GraphTransaction,
  cells: readonly string[],
): Promise<CountedClaim[]> {
  return transaction.run<CountedClaim>(READ_CLAIMS_OF_CELLS, { cells });
}
