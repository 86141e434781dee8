import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EvidenceDocument } from './evidence-parts.ts';

/** Documents that mention an entity, or those that report words of it, the newest first, each with its first mention. */
export const LIST_MENTIONING_DOCUMENTS = /* cypher */ `
  MATCH (:Entity {id: $id})<-[:REFERS_TO]-(referent:Referent)-[:IN]->(document:Document)
  WHERE ($from IS NULL OR document.day >= $from) AND ($to IS NULL OR document.day <= $to)
    AND ($collection IS NULL OR $collection IN document.collections)
    AND ($quoted IS NULL OR EXISTS { (:Entity {id: $id})-[:SAID]->(:Statement)-[:REPORTED_IN]->(document) })
  WITH document, referent ORDER BY referent.starts[0], referent.id
  WITH document, head(collect(referent)) AS first, sum(size(referent.starts)) AS mentions
  ORDER BY coalesce(document.day, '') DESC, document.id LIMIT $limit
  RETURN document { .id, .sourceIds, .title, .url, .publisher, .publishedAt } AS document, document.name AS name,
         document.originalPublisher AS originalPublisher,
         first.starts[0] AS start, first.ends[0] AS end, coalesce(first.rules[0], '') AS rule, mentions
`;

export type MentioningDocumentRow = {
  readonly document: EvidenceDocument;
  readonly name: string;
  /** The outlet that wrote it, where another one carries it. */
  readonly originalPublisher: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly mentions: number;
};

export function listMentioningDocuments(
  graph: GraphClient,
  parameters: {
    id: string;
    from: string | null;
    to: string | null;
    collection?: string | null;
    quoted?: true | null;
    limit: number;
  },
): Promise<MentioningDocumentRow[]> {
  return graph.read<MentioningDocumentRow>(LIST_MENTIONING_DOCUMENTS, {
    collection: null,
    quoted: null,
    ...parameters,
  });
}
