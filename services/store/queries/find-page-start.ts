import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** From counts that the store and the kept sums hold: it looks at no statement. */
export const COUNT_MATCHES = /* cypher */ `
  OPTIONAL MATCH (about:Entity {id: $about})
  OPTIONAL MATCH (speaker:Entity|Source {id: $speaker})
  OPTIONAL MATCH (speaker)-[spoke:SPOKE_ABOUT]->(about)
  RETURN COUNT { (:Statement) } AS all, COUNT { (about)<-[:ABOUT]-() } AS about,
         COUNT { (speaker)-[:SAID]->() } AS said, coalesce(spoke.statements, 0) AS both
`;

/** The day of the statement so many behind the newest, from the index alone. */
export const FIND_DAY_BEHIND = /* cypher */ `
  MATCH (statement:Statement) WHERE statement.day <= $newest
  WITH statement.day AS day ORDER BY day DESC SKIP $behind LIMIT 1
  RETURN day
`;

/** Statements about an entity, of a speaker, of the speaker about it, and of all. */
export type Matches = { about: number; said: number; both: number; all: number };

/** So much rarer than on average matches may be among the newest statements before the page is not found there. */
const SLACK = 3;

type Asked = { readonly about: string | null; readonly speaker: string | null; readonly limit: number };

/** As `countBehind` says, from the counts of the graph. @returns the day since which to look; null where their own are the sooner way */
export async function findPageStart(
  graph: GraphClient,
  { newest, ...asked }: Asked & { newest: string },
): Promise<string | null> {
  const { about, speaker } = asked;
  const [counted] = await graph.read<Matches>(COUNT_MATCHES, { about, speaker });
  const behind = counted === undefined ? null : countBehind(counted, asked);
  if (behind === null) return null;
  const [row] = await graph.read<{ day: string }>(FIND_DAY_BEHIND, { newest, behind });
  return row?.day ?? null;
}

/**
 * Whether a page about an entity or of a speaker is found sooner among the newest statements of all than by sorting their own: the first
 * takes as many looks as they are rare, the second as many as they are frequent.
 * @returns how many of the newest statements to look through; null where their own are the sooner way
 */
export function countBehind({ all, about, said, both }: Matches, asked: Asked): number | null {
  const own = asked.speaker === null ? about : said;
  const matches = asked.speaker === null ? about : asked.about === null ? said : both;
  const behind = Math.ceil((SLACK * asked.limit * all) / Math.max(1, matches));
  return behind >= own ? null : behind;
}
