import type { Static } from 'typebox';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DocumentStatusSchema } from '#graph-schema/model/document.ts';

/** Documents, the newest first, undated ones last; the page starts after the day and id of the last one seen. */
export const LIST_DOCUMENTS = /* cypher */ `
  MATCH (document:Document)
  WHERE ($status IS NULL OR document.status = $status)
    AND ($collection IS NULL OR $collection IN document.collections)
    AND ($sourceId IS NULL OR $sourceId IN document.sourceIds)
  WITH document, coalesce(document.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND document.id > $afterId)
  WITH document, day ORDER BY day DESC, document.id LIMIT $limit
  RETURN document { .id, .status, .title, .url, .publisher, .originalPublisher, .authors, .publishedAt, .updatedAt, .language,
                    .sourceIds, .collections, .failedStep, .failedReason } AS document, day
`;

export type DocumentRow = {
  readonly id: string;
  readonly status: Static<typeof DocumentStatusSchema>;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly originalPublisher: string | null;
  readonly authors: string[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly language: string | null;
  readonly sourceIds: string[];
  readonly collections: string[];
  readonly failedStep: string | null;
  readonly failedReason: string | null;
};

export type ListDocumentsParameters = {
  readonly status: string | null;
  readonly collection: string | null;
  readonly sourceId: string | null;
  readonly afterDay: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** @returns each document with the day it is sorted by, '' where it has none */
export function listDocuments(
  graph: GraphClient,
  parameters: ListDocumentsParameters,
): Promise<{ document: DocumentRow; day: string }[]> {
  return graph.read<{ document: DocumentRow; day: string }>(LIST_DOCUMENTS, parameters);
}
