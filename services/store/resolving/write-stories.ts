import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { rememberStories } from '#store/moved/remember-moved.ts';
import { deleteEmptyStories } from './delete-empty-stories.ts';
import { runInOrder } from './run-in-order.ts';

export const WRITE_STORIES = /* cypher */ `
  UNWIND $stories AS row
  MERGE (story:Story {id: row.id})
  SET story.name = row.name, story.documents = size(row.members)
  WITH story, row
  UNWIND row.members AS documentId
  MATCH (document:Document {id: documentId})
  OPTIONAL MATCH (document)-[before:PART_OF]->(other:Story) WHERE other.id <> story.id
  DELETE before
  MERGE (document)-[:PART_OF]->(story)
`;

export type StoryRow = { readonly id: string; readonly name: string; readonly members: readonly string[] };

/** Writes stories with their members, and takes away those in `left` that have none any more. */
export async function writeStories(
  transaction: GraphTransaction,
  { stories, left }: { stories: readonly StoryRow[]; left: readonly string[] },
): Promise<void> {
  await rememberStories(transaction, left);
  await runInOrder(transaction, [[WRITE_STORIES, { stories }]]);
  await deleteEmptyStories(transaction, left);
}
