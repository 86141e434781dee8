import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DocumentRow } from '#store/queries/list-documents.ts';
import type { StoryRow } from './list-stories.ts';

/** A story with its documents, the earliest first, and what more than one of them reports. */
export const GET_STORY = /* cypher */ `
  MATCH (story:Story {id: $id})
  RETURN story { .id, .name } AS story,
         COLLECT { MATCH (document:Document)-[:PART_OF]->(story)
                   RETURN document { .id, .status, .title, .url, .publisher, .originalPublisher, .authors, .publishedAt,
                     .updatedAt, .language, .sourceIds, .collections, .failedStep, .failedReason }
                   ORDER BY coalesce(document.day, '9999'), document.id LIMIT $limit } AS documents,
         COLLECT { MATCH (document:Document)-[:PART_OF]->(story)
                   MATCH (document)<-[:REPORTED_IN]-(statement:Statement)
                   WITH statement, count(DISTINCT document) AS documents WHERE documents > 1
                   RETURN { id: statement.id, text: statement.text, documents: documents }
                   ORDER BY documents DESC, statement.id LIMIT $limit } AS statements
`;

export type StoryDetailRow = {
  readonly story: Pick<StoryRow, 'id' | 'name'>;
  readonly documents: DocumentRow[];
  /** What more than one of its documents reports. */
  readonly statements: { readonly id: string; readonly text: string; readonly documents: number }[];
};

/** @returns null where there is no story with that id */
export async function getStory(
  graph: GraphClient,
  parameters: { id: string; limit: number },
): Promise<StoryDetailRow | null> {
  const [row] = await graph.read<StoryDetailRow>(GET_STORY, parameters);
  return row ?? null;
}
