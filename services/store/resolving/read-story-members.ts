import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_STORY_LINKS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  OPTIONAL MATCH (document)-[:PART_OF]->(story:Story)
  RETURN document.id AS id, document.name AS name, document.day AS day, story.id AS storyId, story.documents AS storySize,
         [(document)-[:LIKE]-(like:Document) | like.id] AS likes
`;

/** A document with the documents that are nearly the same, and the story that it is in now. */
type StoryMember = {
  readonly id: string;
  readonly name: string;
  readonly day: string | null;
  readonly storyId: string | null;
  readonly storySize: number | null;
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
