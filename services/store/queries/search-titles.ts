import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EvidenceDocument } from './evidence-parts.ts';

/** Documents by words of their titles, the best match first. The index holds names of outlets as well, so who asks compares the title. */
export const SEARCH_TITLES = /* cypher */ `
  CALL db.index.fulltext.queryNodes('document_names', $search, {limit: 1000}) YIELD node AS document, score
  WHERE document.status = 'done' AND document.title IS NOT NULL
    AND ($from IS NULL OR document.day >= $from) AND ($to IS NULL OR document.day <= $to)
    AND ($collection IS NULL OR $collection IN document.collections)
  RETURN document { .id, .sourceIds, .title, .url, .publisher, .publishedAt } AS document
  ORDER BY score DESC, coalesce(document.day, '') DESC, document.id LIMIT $limit
`;

export type TitledDocument = Omit<EvidenceDocument, 'title' | 'text'> & { readonly title: string };

/** @param parameters.search in Lucene's query syntax, as `lucene-search.ts` writes it */
export async function searchTitles(
  graph: GraphClient,
  parameters: {
    search: string;
    from: string | null;
    to: string | null;
    collection: string | null;
    limit: number;
  },
): Promise<TitledDocument[]> {
  const rows = await graph.read<{ document: TitledDocument }>(SEARCH_TITLES, parameters);
  return rows.map(({ document }) => document);
}
