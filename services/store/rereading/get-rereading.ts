import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** How far it is, and what it changes so far, by rule. */
export const GET_REREADING = /* cypher */ `
  MATCH (rereading:Rereading {id: $id})
  CALL () {
    MATCH (job:Job {rereading: $id})
    RETURN count(CASE job.state WHEN 'done' THEN 1 END) AS done, count(CASE job.state WHEN 'failed' THEN 1 END) AS failed,
           count(CASE WHEN size(job.added) + size(job.removed) > 0 THEN 1 END) AS changed
  }
  CALL () {
    MATCH (job:Job {rereading: $id}) UNWIND job.added AS rule
    WITH rule, count(*) AS facts ORDER BY facts DESC, rule
    RETURN collect({rule: rule, facts: facts}) AS added
  }
  CALL () {
    MATCH (job:Job {rereading: $id}) UNWIND job.removed AS rule
    WITH rule, count(*) AS facts ORDER BY facts DESC, rule
    RETURN collect({rule: rule, facts: facts}) AS removed
  }
  RETURN rereading.id AS id, rereading.dryRun AS dryRun, rereading.version AS version, rereading.at AS at,
         rereading.documents AS documents, done, failed, changed, added, removed
`;

type FactsOfRule = { readonly rule: string; readonly facts: number };

type RereadingRow = {
  readonly id: string;
  readonly dryRun: boolean;
  readonly version: string;
  readonly at: string;
  readonly documents: number;
  readonly done: number;
  readonly failed: number;
  /** Documents of which some fact came or went. */
  readonly changed: number;
  readonly added: FactsOfRule[];
  readonly removed: FactsOfRule[];
};

/** A rereading as far as it is; null where there is none of that id. */
export async function getRereading(graph: GraphClient, id: string): Promise<RereadingRow | null> {
  const [row] = await graph.read<RereadingRow>(GET_REREADING, { id });
  return row ?? null;
}
