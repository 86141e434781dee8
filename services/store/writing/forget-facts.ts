import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Block, BlockKind } from '#resolving/blocks.ts';
import { markDecisionsOn } from '#store/decisions/mark-decisions.ts';
import { countMentions, readMentions } from '#store/resolving/count-mentions.ts';
import { lockResolving } from '#store/resolving/take-blocks.ts';
import { markBlocks } from './mark-blocks.ts';

export const TOUCHED_BY_FACTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  CALL (document) {
    MATCH (document)<-[:IN]-(:Referent)-[:REFERS_TO]->(entity) RETURN 'entity' AS kind, entity.id AS key
    UNION
    MATCH (document)<-[:IN]-(claim:Claim) WHERE claim.group IS NOT NULL
    RETURN split(claim.group, ':')[0] AS kind, split(claim.group, ':')[1] AS key
    UNION
    MATCH (document)<-[:IN]-(attribution:Attribution) RETURN 'statement' AS kind, attribution.words AS key
    UNION
    MATCH (document)<-[:IN]-(:Attribution)-[:EDIT_OF]-(other:Attribution) RETURN 'statement' AS kind, other.words AS key
    UNION
    WITH document WHERE document.address IS NOT NULL RETURN 'address' AS kind, document.address AS key
  }
  RETURN DISTINCT kind, key
`;

/** The same reports may come again under the same ids: their statements are to be written again all the same. */
export const UNSETTLE_STATEMENTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(:Attribution)-[:SUPPORTS]->(statement:Statement)
  SET statement.signature = ''
`;

export const DELETE_FACTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:IN]-(fact:Referent|Claim|Attribution)
  DETACH DELETE fact
`;

/**
 * Takes away what documents say, and marks every block that it counted in. Which those are the resolver has written: it must not be moving
 * facts of these documents from one block to another meanwhile, so this takes a turn like one.
 */
export async function forgetFacts(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  await lockResolving(transaction);
  const touched = await transaction.run<Block & { kind: BlockKind }>(TOUCHED_BY_FACTS, { documentIds });
  const mentions = await readMentions(transaction, documentIds);
  const unsettled = await countMentions(transaction, { before: mentions, now: [] });
  await transaction.run(UNSETTLE_STATEMENTS, { documentIds });
  await transaction.run(DELETE_FACTS, { documentIds });
  await markDecisionsOn(transaction, documentIds);
  await markBlocks(transaction, [...touched, ...unsettled.map((key) => ({ kind: 'surname' as const, key }))]);
}
