import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from '#store/queries/entity-kind.ts';
import { EARLIEST, LATEST } from '#store/queries/open-days.ts';

/**
 * What happened to an entity by day, the newest first: what it said, what was said of it, and what documents say it held or did. Claims of
 * one day that say the same are one event. Undated facts are none. The page starts after the day and key of the last one seen.
 */
export const LIST_EVENTS = /* cypher */ `
  MATCH (entity:Entity|Source {id: $id})
  CALL (entity) {
    MATCH (entity)-[:SAID]->(statement:Statement)
    WHERE 'said' IN $kinds AND statement.day >= $from AND statement.day <= $to
      AND ($collection IS NULL OR EXISTS {
        (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    RETURN 'said' AS kind, statement.day AS day, statement.id AS id, statement.act AS type, statement.text AS text,
           null AS other, statement.dateSource AS dateSource, statement.documents AS documents
    UNION ALL
    MATCH (entity)<-[:ABOUT]-(statement:Statement)
    WHERE 'spokenOf' IN $kinds AND statement.day >= $from AND statement.day <= $to
      AND ($collection IS NULL OR EXISTS {
        (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    RETURN 'spokenOf' AS kind, statement.day AS day, statement.id AS id, statement.act AS type, statement.text AS text,
           head([(speaker:Entity|Source)-[:SAID]->(statement) | speaker]) AS other,
           statement.dateSource AS dateSource, statement.documents AS documents
    UNION ALL
    MATCH (entity)<-[:REFERS_TO]-(own:Referent)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:IN]->(document:Document)
    WHERE claim.kind IN $kinds AND claim.day >= $from AND claim.day <= $to
      AND ($collection IS NULL OR $collection IN document.collections)
    OPTIONAL MATCH (claim)-[:SUBJECT|OBJECT]->(side:Referent)-[:REFERS_TO]->(other:Entity) WHERE side <> own
    WITH claim.kind AS kind, claim.day AS day, claim.type AS type, claim.title AS title, claim.status AS status, other,
         min(claim.id) AS id, min(claim.dateSource) AS dateSource, count(DISTINCT document) AS documents
    RETURN kind, day, id, type, CASE WHEN status IN ['former', 'acting', 'incoming'] THEN status + ' ' + title
                                     ELSE title END AS text, other, dateSource, documents
  }
  WITH kind, day, id, type, text, other, dateSource, documents, kind + '|' + id AS key
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND key > $afterKey)
  RETURN kind, day AS date, id, type, text, dateSource, documents, key,
         CASE WHEN other IS NULL THEN null
              ELSE other { .id, .name, kind: head([label IN labels(other) WHERE label <> 'Entity']) } END AS other
  ORDER BY date DESC, key LIMIT $limit
`;

export const EVENT_KINDS = ['said', 'spokenOf', 'holding', 'relation'] as const;

export type EventRow = {
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly date: string;
  /** The statement, or the first claim. */
  readonly id: string;
  /** The act of a statement, HOLDS, or the type of a relation. */
  readonly type: string;
  /** What was said, or the office; null for a relation. */
  readonly text: string | null;
  readonly other: Named | null;
  readonly dateSource: 'stated' | 'published' | 'unknown';
  readonly documents: number;
  readonly key: string;
};

export type ListEventsParameters = {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly collection: string | null;
  readonly afterDay: string | null;
  readonly afterKey: string | null;
  readonly limit: number;
};

export function listEvents(graph: GraphClient, { from, to, ...parameters }: ListEventsParameters) {
  return graph.read<EventRow>(LIST_EVENTS, { ...parameters, from: from ?? EARLIEST, to: to ?? LATEST });
}
