import type { Static } from 'typebox';
import type { Answer } from '#api/schemas/answer.ts';
import type { DocumentDetailSchema, DocumentSchema } from '#api/schemas/document.ts';
import type { EntityDetailSchema, EntitySchema } from '#api/schemas/entity.ts';
import type { ConflictSchema, Holding } from '#api/schemas/holding.ts';
import type { StatementSchema } from '#api/schemas/statement.ts';
import type { JobSchema, StatusSchema } from '#api/schemas/work.ts';
import type { Resource } from './request.ts';
import type { Page } from './use-pages.ts';

export type Entity = Static<typeof EntitySchema>;
export type EntityDetail = Static<typeof EntityDetailSchema>;
export type Statement = Static<typeof StatementSchema>;
export type Conflict = Static<typeof ConflictSchema>;
export type DocumentHead = Static<typeof DocumentSchema>;
export type DocumentDetail = Static<typeof DocumentDetailSchema>;
export type Job = Static<typeof JobSchema>;
export type Status = Static<typeof StatusSchema>;

type Narrowing = Readonly<Record<string, string | number | null | undefined>>;

/** Every address of the API that the page reads, with the shape of its answer. */
export const resources = {
  examples: (): Resource<{ questions: string[] }> => at('/questions'),
  answer: (q: string): Resource<Answer> => at('/ask', { q }),
  entities: (narrowing: { q: string; limit: number }): Resource<Page<Entity>> => at('/entities', narrowing),
  entity: (id: string): Resource<EntityDetail> => at(`/entities/${id}`),
  statements: (narrowing: Narrowing): Resource<Page<Statement>> => at('/statements', narrowing),
  holdings: (narrowing: Narrowing): Resource<Page<Holding>> => at('/holdings', narrowing),
  contradictions: (narrowing: Narrowing): Resource<Page<Conflict>> => at('/contradictions', narrowing),
  document: (id: string): Resource<DocumentDetail> => at(`/documents/${id}`),
  documents: (narrowing: Narrowing): Resource<Page<DocumentHead>> => at('/documents', narrowing),
  jobs: (narrowing: Narrowing): Resource<Page<Job>> => at('/jobs', narrowing),
  status: (): Resource<Status> => at('/status'),
};

/** The same list as a file that spreadsheets open. */
export function asCsv<Item>({ path }: Resource<Page<Item>>): string {
  return `${path}${path.includes('?') ? '&' : '?'}format=csv`;
}

function at<Body>(path: string, narrowing: Narrowing = {}): Resource<Body> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(narrowing))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  return { path: query.size === 0 ? path : `${path}?${query}` };
}
