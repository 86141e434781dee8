import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Act } from '#reading/extraction.ts';
import type { StatementRow } from './list-statements.ts';

/** Statements by their words, the best match first; by a speaker, where one is given. */
export const SEARCH_STATEMENTS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('statement_texts', $search, {limit: 1000}) YIELD node AS statement, score
  WHERE ($acts IS NULL OR statement.act IN $acts)
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    AND ($speaker IS NULL OR EXISTS { (statement)<-[:SAID]-(:Entity|Source {id: $speaker}) })
  WITH statement, score, coalesce(statement.day, '') AS day
  ORDER BY score DESC, day DESC, statement.id LIMIT $limit
  OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
  WITH statement, score, day, speaker ORDER BY speaker.id
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         head(collect(CASE WHEN speaker IS NULL THEN null ELSE speaker { .id, .name,
           kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } END)) AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day, score
  ORDER BY score DESC, day DESC, statement.id
`;

export type SearchStatementsParameters = {
  /** In Lucene's query syntax, as `lucene-search.ts` writes it. */
  readonly search: string;
  readonly speaker: string | null;
  readonly acts: readonly Act[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Only what documents of this collection report; all where it is absent. */
  readonly collection?: string | null;
  readonly limit: number;
};

export function searchStatements(
  graph: GraphClient,
  parameters: SearchStatementsParameters,
): Promise<StatementRow[]> {
  return graph.read<StatementRow>(SEARCH_STATEMENTS, { collection: null, ...parameters });
}
