import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { blockId } from '#resolving/blocks.ts';
import { deleteEmptyStories } from '#store/resolving/write-stories.ts';
import { forgetFacts } from './forget-facts.ts';
import { markBlocks } from './mark-blocks.ts';

export const DELETE_DOCUMENTS = /* cypher */ `
  UNWIND $documents AS row
  MATCH (document:Document {id: row.id})
  OPTIONAL MATCH (document)-[:HAS_ORIGINAL]->(original:Original)
  OPTIONAL MATCH (document)<-[:FOR]-(job:Job)
  OPTIONAL MATCH (block:Block) WHERE block.id IN row.blockIds
  DETACH DELETE original, job, block
  WITH DISTINCT document
  OPTIONAL MATCH (document)<-[:DELIVERED]-(delivery:Delivery)
  DETACH DELETE delivery
  WITH DISTINCT document, COLLECT { MATCH (document)-[:PART_OF]->(story:Story) RETURN story.id } AS stories,
       COLLECT { MATCH (document)-[:LIKE]-(like:Document) RETURN DISTINCT like.id } AS likes
  DETACH DELETE document
  RETURN stories, likes
`;

/** A document is part of one story. */
type DeletedDocument = { readonly stories: readonly string[]; readonly likes: readonly string[] };

/** The kinds of blocks whose key is a document's id. */
const DOCUMENT_BLOCKS = ['document', 'likeness', 'story', 'claims'] as const;

/** Takes documents and all that only they say out of the graph; the rest follows when the resolver has run. */
export async function deleteDocuments(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<number> {
  await forgetFacts(transaction, documentIds);
  const documents = documentIds.map((id) => ({
    id,
    blockIds: DOCUMENT_BLOCKS.map((kind) => blockId({ kind, key: id })),
  }));
  const deleted = await transaction.run<DeletedDocument>(DELETE_DOCUMENTS, { documents });
  await deleteEmptyStories(
    transaction,
    deleted.flatMap(({ stories }) => stories),
  );
  await markBlocks(
    transaction,
    deleted.flatMap(({ likes }) => likes.map((key) => ({ kind: 'story' as const, key }))),
  );
  return deleted.length;
}

/** Removes one document. @returns false where there is none of that id */
export async function removeDocument(client: GraphClient, id: string): Promise<boolean> {
  const removed = await client.inTransaction((transaction) => deleteDocuments(transaction, [id]));
  return removed > 0;
}
