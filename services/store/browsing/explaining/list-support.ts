import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/** Claims and reports with whom their words name, and why each name is taken for its entity; in the order of the ids. */
export const LIST_SUPPORT = /* cypher */ `
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (fact:Claim|Attribution {id: $ids[place]})
  RETURN fact.id AS id, labels(fact)[0] AS kind, fact.rule AS rule, fact.date AS date, fact.dateSource AS dateSource,
         fact.documentId AS documentId, coalesce(fact.start, fact.starts[0]) AS start, coalesce(fact.end, fact.ends[0]) AS end,
         COLLECT {
           MATCH (fact)-[part:SUBJECT|OBJECT|WHERE|BY|ABOUT|VIA|AFFILIATED]->(referent:Referent)
           OPTIONAL MATCH (referent)-[refers:REFERS_TO]->(entity:Entity)
           RETURN { part: type(part), name: referent.name, rule: refers.rule, surname: referent.surname,
                    entity: CASE WHEN entity IS NULL THEN null ELSE entity { .id, .name,
                      kind: head([label IN labels(entity) WHERE label <> 'Entity']) } END }
           ORDER BY type(part) DESC, referent.id
         } AS names
  ORDER BY place
`;

export type NamePart = 'SUBJECT' | 'OBJECT' | 'WHERE' | 'BY' | 'ABOUT' | 'VIA' | 'AFFILIATED';

export type SupportRow = {
  readonly id: string;
  readonly kind: 'Claim' | 'Attribution';
  readonly rule: string;
  readonly date: string | null;
  readonly dateSource: 'stated' | 'published' | 'unknown';
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly names: {
    readonly part: NamePart;
    /** As the document has it. */
    readonly name: string;
    /** Why it is that entity. */
    readonly rule: string | null;
    readonly surname: string | null;
    readonly entity: Named | null;
  }[];
};

export function listSupport(graph: GraphClient, ids: readonly string[]): Promise<SupportRow[]> {
  return graph.read<SupportRow>(LIST_SUPPORT, { ids });
}
