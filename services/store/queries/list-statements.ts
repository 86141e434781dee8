import type { Static } from 'typebox';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { DateSourceSchema } from '#graph-schema/model/pieces.ts';
import type { Act, Mode } from '#reading/extraction.ts';
import type { Named } from './entity-kind.ts';
import { findPageStart } from './find-page-start.ts';
import { LIST_STATEMENTS_ABOUT } from './list-statements-about.ts';
import { LIST_STATEMENTS_BY } from './list-statements-by.ts';
import { LIST_STATEMENTS_SINCE } from './list-statements-since.ts';
import { LIST_STATEMENTS_UNDATED } from './list-statements-undated.ts';
import { LATEST } from './open-days.ts';
import { STATEMENT_FILTERS, STATEMENT_ROWS } from './statement-parts.ts';

/**
 * Statements with a date, the newest first; the page starts after the day and id of the last one seen. The index of days has them in this
 * order, so that a page costs what it holds and not what the graph holds.
 */
export const LIST_STATEMENTS = /* cypher */ `
  MATCH (statement:Statement)
  WHERE statement.day <= $newest
    AND ($afterId IS NULL OR statement.day < $newest OR statement.id > $afterId)
    AND ($from IS NULL OR statement.day >= $from)
    ${STATEMENT_FILTERS}
  WITH statement, statement.day AS day ORDER BY statement.day DESC, statement.id LIMIT $limit
  ${STATEMENT_ROWS}`;

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
export async function listStatements(
  graph: GraphClient,
  { rules = null, ...given }: ListStatementsParameters,
): Promise<StatementRow[]> {
  const parameters = { rules, ...given };
  if (given.about === null && given.speaker === null) return listAll(graph, parameters);
  const page = await listAmongNewest(graph, parameters);
  if (page.length === given.limit) return page;
  return graph.read<StatementRow>(
    given.speaker === null ? LIST_STATEMENTS_ABOUT : LIST_STATEMENTS_BY,
    parameters,
  );
}

/** The page where it is found among the newest statements of all; nothing, or less than the page, where it is not. */
async function listAmongNewest(
  graph: GraphClient,
  parameters: ListStatementsParameters,
): Promise<StatementRow[]> {
  const { about, speaker, afterDay, to, limit } = parameters;
  if (afterDay === '') return [];
  const newest = afterDay ?? to ?? LATEST;
  const since = await findPageStart(graph, { about, speaker, newest, limit });
  return since === null
    ? []
    : graph.read<StatementRow>(LIST_STATEMENTS_SINCE, { ...parameters, newest, since });
}

async function listAll(graph: GraphClient, parameters: ListStatementsParameters): Promise<StatementRow[]> {
  const { afterDay, afterId, from, to, limit } = parameters;
  // A page that ended among those without a date goes on there: their day is told as ''.
  const isAmongUndated = afterDay === '';
  const newest = afterDay ?? to ?? LATEST;
  const dated = isAmongUndated
    ? []
    : await graph.read<StatementRow>(LIST_STATEMENTS, { ...parameters, newest });
  if (dated.length >= limit || from !== null || to !== null) return dated;
  const undated = await graph.read<StatementRow>(LIST_STATEMENTS_UNDATED, {
    ...parameters,
    afterId: isAmongUndated ? afterId : null,
    limit: limit - dated.length,
  });
  return [...dated, ...undated];
}
