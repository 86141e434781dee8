import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { CountRow } from './count-row.ts';
import { countStatementsSummed } from './count-statements-summed.ts';

/** What follows from statements and who said them: a count for each period and part; undated ones last. */
const COUNTED = `
  WHERE statement.act IN ['speech', 'writing'] AND ($speaker IS NULL OR speaker.id = $speaker)
    AND ($from IS NULL OR statement.day >= $from) AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (statement)-[:REPORTED_IN]->(document:Document) WHERE $collection IN document.collections })
  WITH DISTINCT statement, speaker
  CALL (statement, speaker) {
    WITH * WHERE $split = 'none' RETURN null AS entity
    UNION ALL WITH * WHERE $split = 'speaker' RETURN speaker AS entity
    UNION ALL MATCH (statement)-[:ABOUT]->(topic:Entity) WHERE $split = 'topic' RETURN DISTINCT topic AS entity
    UNION ALL MATCH (speaker)-[:HOLDS|SPEAKS_FOR|OF*0..2]->(body:Country|Organization)
    WHERE $split = 'country'
    MATCH (country:Country) WHERE country = body OR country.code = toUpper(split(body.code, '.')[0])
    RETURN DISTINCT country AS entity
  }
  WITH left(coalesce(statement.day, ''), $length) AS period, entity,
       count(DISTINCT statement) AS statements, count(DISTINCT speaker) AS speakers
  ORDER BY period = '', period, statements DESC, entity.id LIMIT $limit
  RETURN CASE period WHEN '' THEN null ELSE period END AS period, statements, speakers,
         CASE WHEN entity IS NULL THEN null
              ELSE entity { .id, .name, kind: head([label IN labels(entity) WHERE label <> 'Entity']) } END AS entity
`;

/** What a speaker said or wrote, counted by period and by what it was about. */
export const COUNT_STATEMENTS = /* cypher */ `
  MATCH (speaker:Entity|Source {id: $speaker})-[:SAID]->(statement:Statement)
  ${COUNTED}`;

/** What was said or written about an entity, by all or by one speaker: it starts at the entity. */
export const COUNT_STATEMENTS_ABOUT = /* cypher */ `
  MATCH (:Entity {id: $about})<-[:ABOUT]-(statement:Statement)<-[:SAID]-(speaker:Entity|Source)
  ${COUNTED}`;

/**
 * As COUNT_STATEMENTS_ABOUT without a part, a speaker or a collection, by day or of days that are no whole months: what is counted stands on the relationships themselves, so no
 * statement and no speaker is looked at. A pair is the speaker's id and the entity's, with a mark between them.
 */
export const COUNT_STATEMENTS_ABOUT_BY_PERIOD = /* cypher */ `
  MATCH (:Entity {id: $about})<-[about:ABOUT]-()
  WHERE about.pair IS NOT NULL
    AND ($from IS NULL OR about.date >= $from) AND ($to IS NULL OR about.date <= $to)
  WITH left(coalesce(about.date, ''), $length) AS period, count(*) AS statements, count(DISTINCT about.pair) AS speakers
  ORDER BY period = '', period LIMIT $limit
  RETURN CASE period WHEN '' THEN null ELSE period END AS period, statements, speakers, null AS entity
`;

export const SPLITS = ['none', 'speaker', 'topic', 'country'] as const;
export type Split = (typeof SPLITS)[number];

export type CountStatementsParameters = {
  readonly about: string | null;
  readonly speaker: string | null;
  /** How much of a day names a period: 10 letters for a day, 7 for a month, 4 for a year, 0 for all at once. */
  readonly length: number;
  readonly split: Split;
  readonly from: string | null;
  readonly to: string | null;
  readonly collection: string | null;
  readonly limit: number;
};

/** Counts what was said or written about an entity, by a speaker, or both; one of the two has to be given. */
export async function countStatements(
  graph: GraphClient,
  parameters: CountStatementsParameters,
): Promise<CountRow[]> {
  const { about, split, speaker, collection } = parameters;
  if (about === null) return graph.read<CountRow>(COUNT_STATEMENTS, parameters);
  if (split !== 'none' || speaker !== null || collection !== null)
    return graph.read<CountRow>(COUNT_STATEMENTS_ABOUT, parameters);
  const summed = await countStatementsSummed(graph, { ...parameters, about });
  return summed ?? graph.read<CountRow>(COUNT_STATEMENTS_ABOUT_BY_PERIOD, parameters);
}
