import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const DELETE_EMPTY_STORIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (story:Story {id: id})
  WHERE NOT EXISTS { (story)<-[:PART_OF]-() }
  DELETE story
`;

/** Takes stories away that have no documents any more. */
export async function deleteEmptyStories(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(DELETE_EMPTY_STORIES, { ids });
}
