import type { Static } from 'typebox';
import type { Answer } from '#api/schemas/answer.ts';
import type { ConflictSchema } from '#api/schemas/conflict.ts';
import type { Counts } from '#api/schemas/counts.ts';
import type { Decision } from '#api/schemas/decision.ts';
import type { DocumentDetailSchema, DocumentSchema } from '#api/schemas/document.ts';
import type { EntityDetailSchema } from '#api/schemas/entity.ts';
import type { Explanation } from '#api/schemas/explanation.ts';
import type { DryRunSchema, Findings } from '#api/schemas/findings.ts';
import type { Holding } from '#api/schemas/holding.ts';
import type { Name } from '#api/schemas/name.ts';
import type { Relation } from '#api/schemas/relation.ts';
import type { Review } from '#api/schemas/review.ts';
import type { RoleSchema } from '#api/schemas/role.ts';
import type { StatementDetailSchema, StatementSchema } from '#api/schemas/statement.ts';
import type { StoryDetail } from '#api/schemas/story.ts';
import type { Subgraph } from '#api/schemas/subgraph.ts';
import type { JobSchema, StatusSchema } from '#api/schemas/work.ts';
import type { Resource } from './request.ts';
import type { Page } from './use-pages.ts';

export type { Decision, Relation, Review, StoryDetail };
export type EntityDetail = Static<typeof EntityDetailSchema>;
export type Statement = Static<typeof StatementSchema>;
export type StatementDetail = Static<typeof StatementDetailSchema>;
export type Role = Static<typeof RoleSchema>;
export type Conflict = Static<typeof ConflictSchema>;
export type DocumentHead = Static<typeof DocumentSchema>;
export type DocumentDetail = Static<typeof DocumentDetailSchema>;
export type DryRun = Static<typeof DryRunSchema>;
export type Job = Static<typeof JobSchema>;
export type Status = Static<typeof StatusSchema>;

export type Count = Counts['items'][number];

type Narrowing = Readonly<Record<string, string | number | null | undefined>>;

/** Every address of the API that the page reads, with the shape of its answer. */
export const resources = {
  examples: (): Resource<{ questions: string[] }> => at('/questions'),
  answer: (q: string): Resource<Answer> => at('/ask', { q }),
  entity: (id: string): Resource<EntityDetail> => at(`/entities/${id}`),
  statements: (narrowing: Narrowing): Resource<Page<Statement>> => at('/statements', narrowing),
  holdings: (narrowing: Narrowing): Resource<Page<Holding>> => at('/holdings', narrowing),
  contradictions: (narrowing: Narrowing): Resource<Page<Conflict>> => at('/contradictions', narrowing),
  statement: (id: string): Resource<StatementDetail> => at(`/statements/${id}`),
  explanation: (id: string): Resource<Explanation> => at(`/explain/${id}`),
  role: (id: string): Resource<Role> => at(`/roles/${id}`),
  story: (id: string): Resource<StoryDetail> => at(`/stories/${id}`),
  relations: (entity: string): Resource<Page<Relation>> => at('/relations', { entity, limit: 100 }),
  spellings: (id: string): Resource<Page<Name>> => at(`/entities/${id}/names`),
  counts: (narrowing: Narrowing): Resource<Counts> => at('/counts', narrowing),
  subgraph: (id: string, narrowing: Narrowing): Resource<Subgraph> =>
    at(`/entities/${id}/subgraph`, narrowing),
  findings: (id: string): Resource<Findings> => at(`/documents/${id}/findings`),
  document: (id: string): Resource<DocumentDetail> => at(`/documents/${id}`),
  reviews: (narrowing: Narrowing): Resource<Page<Review>> => at('/reviews', narrowing),
  decisions: (narrowing: Narrowing): Resource<Page<Decision>> => at('/decisions', narrowing),
  jobs: (narrowing: Narrowing): Resource<Page<Job>> => at('/jobs', narrowing),
  status: (): Resource<Status> => at('/status'),
};

function at<Body>(path: string, narrowing: Narrowing = {}): Resource<Body> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(narrowing))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  return { path: query.size === 0 ? path : `${path}?${query}` };
}
