import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** A fact, or what follows from facts, with the newest claims and reports behind it. */
export const FIND_FACT = /* cypher */ `
  MATCH (fact:Statement|Attribution|Claim|Conflict {id: $id})
  RETURN labels(fact)[0] AS kind, fact.id AS id, fact.name AS name,
         CASE WHEN fact:Claim THEN fact.type ELSE null END AS type, null AS from, null AS to,
         CASE WHEN fact:Claim THEN [fact.id] ELSE coalesce(fact.claims, []) END AS claims,
         CASE WHEN fact:Attribution THEN [fact.id] ELSE
           COLLECT { MATCH (fact)<-[:SUPPORTS]-(report:Attribution)
                     RETURN report.id ORDER BY coalesce(report.day, '') DESC, report.id LIMIT $limit } END AS attributions
`;

export type FactRow = {
  readonly kind: string;
  readonly id: string | null;
  readonly name: string;
  readonly type: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of claims that say so. */
  readonly claims: string[];
  /** Ids of reports that say so. */
  readonly attributions: string[];
};

/** @returns null where no fact has that id */
export async function findFact(
  graph: GraphClient,
  parameters: { id: string; limit: number },
): Promise<FactRow | null> {
  const [row] = await graph.read<FactRow>(FIND_FACT, parameters);
  return row ?? null;
}
