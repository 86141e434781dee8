import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_STORY_LINKS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  OPTIONAL MATCH (document)-[:PART_OF]->(story:Story)
  RETURN document.id AS id, document.name AS name, document.day AS day, story.id AS storyId,
         [(document)-[:LIKE]-(like:Document) | like.id] AS likes
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

/** A document with the documents that are nearly the same, and the story that it is in now. */
export type StoryMember = {
  readonly id: string;
  readonly name: string;
  readonly day: string | null;
  readonly storyId: string | null;
  readonly likes: readonly string[];
};

/** Documents and all that hang together with them, through however many others. */
export async function readStoryMembers(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<StoryMember[]> {
  const found = new Map<string, StoryMember>();
  for (let wanted = [...documentIds]; wanted.length > 0; ) {
    const members = await transaction.run<StoryMember>(READ_STORY_LINKS, { documentIds: wanted });
    for (const member of members) found.set(member.id, member);
    wanted = [...new Set(members.flatMap(({ likes }) => likes))].filter((id) => !found.has(id));
  }
  return [...found.values()];
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
