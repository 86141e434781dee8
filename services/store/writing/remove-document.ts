import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { deleteEmptyStories } from '#store/resolving/delete-empty-stories.ts';
import { forgetFacts } from './forget-facts.ts';
import { markBlocks } from './mark-blocks.ts';

/**
 * A worker that is just writing what one of them says holds its job: it ends first, and what it wrote is taken away with the rest. One that
 * comes later finds no job. Else facts would be left over whose document is gone, and be in the way when it comes again.
 */
export const LOCK_JOBS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})<-[:FOR]-(job:Job)
  WITH job ORDER BY job.id
  SET job.locked = true
`;

export const DELETE_DOCUMENTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  OPTIONAL MATCH (document)-[:HAS_ORIGINAL]->(original:Original)
  OPTIONAL MATCH (document)<-[:FOR]-(job:Job)
  DETACH DELETE original, job
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

/** Takes documents and all that only they say out of the graph; the rest follows when the resolver has run. */
export async function deleteDocuments(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<number> {
  await transaction.run(LOCK_JOBS, { documentIds });
  await forgetFacts(transaction, documentIds);
  const deleted = await transaction.run<DeletedDocument>(DELETE_DOCUMENTS, { documentIds });
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
