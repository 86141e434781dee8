import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** Anonymous and collective sources whose label has all the words; one story's source is another than the next one's. */
export const FIND_SOURCES = /* cypher */ `
  CALL db.index.fulltext.queryNodes('source_names', $search, {limit: $limit}) YIELD node AS source, score
  RETURN source.id AS id, source.name AS name ORDER BY score DESC, id
`;

export type SourceRow = { readonly id: string; readonly name: string };

export function findSources(
  graph: GraphClient,
  parameters: { search: string; limit: number },
): Promise<SourceRow[]> {
  return graph.read<SourceRow>(FIND_SOURCES, parameters);
}
