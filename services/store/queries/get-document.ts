import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DocumentRow } from './list-documents.ts';

/** One document with its cleaned text and how it arrived. */
export const GET_DOCUMENT = /* cypher */ `
  MATCH (document:Document {id: $id})
  RETURN document { .id, .status, .title, .url, .publisher, .originalPublisher, .authors, .publishedAt, .updatedAt, .language,
                    .sourceIds, .collections, .failedStep, .failedReason, .text } AS document,
         head([(document)-[:PART_OF]->(story:Story) | story.id]) AS storyId,
         [(delivery:Delivery)-[:DELIVERED]->(document) |
           delivery { .id, .sourceId, .url, .collection, .mediaType, .receivedAt }] AS deliveries,
         COLLECT { MATCH path = (document)-[:REVISES*]->(older:Document)
                   RETURN older { .id, .title, .publishedAt, .updatedAt } ORDER BY length(path) DESC } AS older,
         COLLECT { MATCH path = (document)<-[:REVISES*]-(newer:Document)
                   RETURN newer { .id, .title, .publishedAt, .updatedAt } ORDER BY length(path) } AS newer
`;

/** What stood at the same address at another time. */
export type VersionRow = Pick<DocumentRow, 'id' | 'title' | 'publishedAt' | 'updatedAt'>;

export type DeliveryRow = {
  readonly id: string;
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly collection: string | null;
  readonly mediaType: string;
  readonly receivedAt: string;
};

export type DocumentDetailRow = {
  readonly document: DocumentRow & { readonly text: string | null };
  /** The versions and copies that it belongs with; null until that is worked out. */
  readonly storyId: string | null;
  readonly deliveries: DeliveryRow[];
  /** The oldest first. */
  readonly older: VersionRow[];
  readonly newer: VersionRow[];
};

/** @returns the document, or null when there is none with that id */
export async function getDocument(graph: GraphClient, id: string): Promise<DocumentDetailRow | null> {
  const [row] = await graph.read<DocumentDetailRow>(GET_DOCUMENT, { id });
  return row ?? null;
}
