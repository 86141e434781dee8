import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** By which names documents call an entity, the most frequent first, with the rule that joined them and a document of each. */
export const LIST_NAMES = /* cypher */ `
  MATCH (:Entity {id: $id})<-[refers:REFERS_TO]-(referent:Referent)-[:IN]->(document:Document)
  WITH referent.name AS name, refers.rule AS rule, referent, document ORDER BY coalesce(document.day, '9999'), document.id
  WITH name, rule, sum(size(referent.starts)) AS mentions, count(DISTINCT document) AS documents,
       head(collect(document)) AS first
  RETURN name, rule, mentions, documents, first { .id, .title } AS document
  ORDER BY documents DESC, mentions DESC, name, rule LIMIT $limit
`;

export type NameRow = {
  readonly name: string;
  /** Why those who bear it in documents are this entity. */
  readonly rule: string;
  readonly mentions: number;
  readonly documents: number;
  /** The earliest of them. */
  readonly document: { readonly id: string; readonly title: string | null };
};

export function listNames(graph: GraphClient, parameters: { id: string; limit: number }): Promise<NameRow[]> {
  return graph.read<NameRow>(LIST_NAMES, parameters);
}
