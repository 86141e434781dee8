import type { Static } from 'typebox';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DateSourceSchema } from '#graph-schema/model/pieces.ts';
import type { Act, Mode } from '#reading/extraction.ts';
import type { Named } from './entity-kind.ts';
import { LIST_STATEMENTS_ABOUT } from './list-statements-about.ts';
import { LIST_STATEMENTS_BY } from './list-statements-by.ts';

/** Statements, the newest first, undated ones last; the page starts after the day and id of the last one seen. */
export const LIST_STATEMENTS = /* cypher */ `
  MATCH (statement:Statement)
  WHERE ($mode IS NULL OR statement.mode = $mode)
    AND ($acts IS NULL OR statement.act IN $acts)
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      (statement)<-[:SUPPORTS]-(report:Attribution) WHERE report.rule IN $rules })
  WITH statement, coalesce(statement.day, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND statement.id > $afterId)
  WITH statement, day ORDER BY day DESC, statement.id LIMIT $limit
  OPTIONAL MATCH (speaker:Entity|Source)-[:SAID]->(statement)
  WITH statement, day, speaker ORDER BY speaker.id
  RETURN statement { .id, .text, .mode, .act, .date, .dateSource, .firstReported, .lastReported, .documents } AS statement,
         head(collect(CASE WHEN speaker IS NULL THEN null ELSE speaker { .id, .name,
           kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } END)) AS speaker,
         [(statement)-[:ABOUT]->(entity:Entity) | entity { .id, .name,
           kind: head([label IN labels(entity) WHERE label <> 'Entity']) }] AS about, day
  ORDER BY day DESC, statement.id
`;

export type StatementRow = {
  readonly statement: {
    readonly id: string;
    readonly text: string;
    readonly mode: Mode;
    readonly act: Act;
    readonly date: string | null;
    readonly dateSource: Static<typeof DateSourceSchema>;
    readonly firstReported: string | null;
    readonly lastReported: string | null;
    readonly documents: number;
  };
  readonly speaker: Named | null;
  readonly about: Named[];
  /** What it is sorted by; '' where it has no date. */
  readonly day: string;
};

export type ListStatementsParameters = {
  readonly about: string | null;
  readonly speaker: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly mode: Mode | null;
  /** Null for every act. */
  readonly acts: readonly Act[] | null;
  readonly collection: string | null;
  /** Only where a report was found by one of these rules; all where it is absent. */
  readonly rules?: readonly string[] | null;
  readonly afterDay: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** Statements that filters leave; the query starts at the node that narrows the most. */
export function listStatements(
  graph: GraphClient,
  parameters: ListStatementsParameters,
): Promise<StatementRow[]> {
  return graph.read<StatementRow>(queryFor(parameters), { rules: null, ...parameters });
}

function queryFor({ about, speaker }: ListStatementsParameters): string {
  if (about !== null) return LIST_STATEMENTS_ABOUT;
  return speaker === null ? LIST_STATEMENTS : LIST_STATEMENTS_BY;
}
