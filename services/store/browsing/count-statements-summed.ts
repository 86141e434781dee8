import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { CountRow } from './count-row.ts';
import { lettersOfPeriod, monthsWithin, NUMBERS_OF_MONTH_A_PERIOD } from './whole-months.ts';

/** What is kept of an entity for each speaker and `month`, in the order of an index. */
const MONTHS_OF_SPEAKERS = `
  MATCH ()-[spoke:SPOKE_ABOUT]->() WHERE spoke.rank STARTS WITH $prefix
  UNWIND range(0, size(spoke.months) - 1) AS at
  WITH spoke, spoke.months[at] AS month, spoke.monthly[at] AS statements WHERE month >= $first AND month <= $last`;
const IN_ORDER = 'RETURN period, statements, speakers ORDER BY period = 0, period LIMIT $limit';

/**
 * What was said or written about an entity, by all, counted by month: from what is kept with each speaker's sum, so that it costs as much
 * as there are speakers and months, however much they said. Statements without a day stand under month 0.
 */
export const COUNT_STATEMENTS_BY_MONTH = /* cypher */ `
  ${MONTHS_OF_SPEAKERS}
  WITH month AS period, sum(statements) AS statements, count(*) AS speakers
  ${IN_ORDER}
`;

/** The same by year or in all, where a speaker of several months counts once. */
export const COUNT_STATEMENTS_BY_MONTHS = /* cypher */ `
  ${MONTHS_OF_SPEAKERS}
  WITH month / $each AS period, sum(statements) AS statements, count(DISTINCT spoke) AS speakers
  ${IN_ORDER}
`;

export type SummedCounts = {
  readonly about: string;
  /** As for `countStatements`. */
  readonly length: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
};

/**
 * Counts what was said or written about an entity from the kept sums.
 * @returns null where the periods or the days asked for are no whole months, of which the sums tell nothing
 */
export async function countStatementsSummed(
  graph: GraphClient,
  { about, length, from, to, limit }: SummedCounts,
): Promise<CountRow[] | null> {
  const each = NUMBERS_OF_MONTH_A_PERIOD[length];
  const months = monthsWithin({ from, to });
  if (each === undefined || months === null) return null;
  const rows = await graph.read<Omit<CountRow, 'period' | 'entity'> & { period: number }>(
    each === 1 ? COUNT_STATEMENTS_BY_MONTH : COUNT_STATEMENTS_BY_MONTHS,
    { ...months, prefix: `${about}|`, each, limit },
  );
  return rows.map(({ period, ...counts }) => ({
    period: lettersOfPeriod(period, length),
    entity: null,
    ...counts,
  }));
}
