import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** Stories by id, a page at a time: what is carried by how many documents. */
export const LIST_STORIES = /* cypher */ `
  MATCH (story:Story)
  WHERE ($afterId IS NULL OR story.id > $afterId) AND story.documents >= $least
  RETURN story.id AS id, story.name AS name, story.documents AS documents
  ORDER BY id LIMIT $limit
`;

export type StoryRow = { readonly id: string; readonly name: string; readonly documents: number };

export function listStories(
  graph: GraphClient,
  parameters: { least: number; afterId: string | null; limit: number },
): Promise<StoryRow[]> {
  return graph.read<StoryRow>(LIST_STORIES, parameters);
}
