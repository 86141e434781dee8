import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** Jobs with the document that each is for, a page at a time by id. */
export const LIST_JOBS = /* cypher */ `
  MATCH (job:Job)-[:FOR]->(document:Document)
  WHERE ($state IS NULL OR job.state = $state) AND ($id IS NULL OR job.id = $id)
    AND ($afterId IS NULL OR job.id > $afterId)
  WITH job, document ORDER BY job.id LIMIT $limit
  RETURN job.id AS id, job.state AS state, job.attempts AS attempts, job.error AS error,
         document.id AS documentId, document.sourceIds AS sourceIds, document.failedStep AS failedStep,
         document.failedReason AS failedReason
`;

export type JobState = 'waiting' | 'taken' | 'done' | 'failed';

export type JobRow = {
  readonly id: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly error: string | null;
  readonly documentId: string;
  readonly sourceIds: string[];
  readonly failedStep: string | null;
  readonly failedReason: string | null;
};

export type ListJobsParameters = {
  readonly state: JobState | null;
  readonly id: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

export function listJobs(graph: GraphClient, parameters: ListJobsParameters): Promise<JobRow[]> {
  return graph.read<JobRow>(LIST_JOBS, parameters);
}
