import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Follows likeness from document to document; a story has some dozens of members, so the walk is short. */
export const READ_STORY_MEMBERS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  CALL (document) {
    MATCH (document) ((:Document)-[:LIKE]-(:Document))* (member:Document)
    WITH DISTINCT member
    OPTIONAL MATCH (member)-[:PART_OF]->(story:Story)
    RETURN collect({id: member.id, name: member.name, day: member.day, storyId: story.id}) AS members
  }
  RETURN documentId, members
`;

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

export const DELETE_EMPTY_STORIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (story:Story {id: id})
  WHERE NOT EXISTS { (story)<-[:PART_OF]-() }
  DELETE story
`;

/** A document of a story, with the story that it is in now. */
export type StoryMember = {
  readonly id: string;
  readonly name: string;
  readonly day: string | null;
  readonly storyId: string | null;
};

/** For each document all that hang together with it, itself among them. */
export function readStoryMembers(
  client: GraphClient,
  documentIds: readonly string[],
): Promise<{ documentId: string; members: StoryMember[] }[]> {
  return client.read<{ documentId: string; members: StoryMember[] }>(READ_STORY_MEMBERS, { documentIds });
}

export type StoryRow = { readonly id: string; readonly name: string; readonly members: readonly string[] };

/** Writes stories with their members, and takes away those in `left` that have none any more. */
export async function writeStories(
  transaction: GraphTransaction,
  { stories, left }: { stories: readonly StoryRow[]; left: readonly string[] },
): Promise<void> {
  if (stories.length > 0) await transaction.run(WRITE_STORIES, { stories });
  await deleteEmptyStories(transaction, left);
}

/** Takes stories away that have no documents any more. */
export async function deleteEmptyStories(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(DELETE_EMPTY_STORIES, { ids });
}
