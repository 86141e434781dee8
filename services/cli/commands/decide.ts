import { type ApiClient, jsonBody } from '../api/client.ts';
import { findEntity } from '../api/find-entity.ts';
import { type Terminal, writeLine } from '../terminal.ts';

type Context = { readonly api: ApiClient; readonly terminal: Terminal };

/** A decision as it was typed: entities by id or by name. */
export type Asked =
  | { readonly kind: 'merge'; readonly entity: string; readonly into: string }
  | { readonly kind: 'not-same'; readonly entity: string; readonly other: string }
  | { readonly kind: 'split'; readonly entity: string; readonly documents: readonly string[] }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'type'; readonly entity: string; readonly type: string }
  | { readonly kind: 'hide'; readonly fact: string }
  | { readonly kind: 'hide'; readonly person: string; readonly role: string };

type Decision = {
  readonly id: string;
  readonly sentence: string;
  readonly by: string;
  readonly why: string;
  readonly at: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly inForce: boolean;
};

/** The fields of a decision that may be a name instead of an id. */
const ENTITIES = ['entity', 'into', 'other', 'person'] as const;

/** `newsgraph decide …`: takes a decision. */
export async function decide(
  asked: Asked & { readonly by: string; readonly why: string },
  { api, terminal }: Context,
): Promise<number> {
  const fields: Record<string, unknown> = { ...asked };
  for (const field of ENTITIES) {
    const named = fields[field];
    if (typeof named === 'string') fields[field] = await findEntity(api, named);
  }
  const { id, sentence } = await api.post<Decision>('/decisions', { body: jsonBody(fields) });
  await writeLine(terminal.stdout, `${sentence}\n  ${id}`);
  return 0;
}

/** `newsgraph decide undo ID`: takes one back. */
export async function undo(
  { id, by }: { id: string; by: string },
  { api, terminal }: Context,
): Promise<number> {
  const path = `/decisions/${encodeURIComponent(id)}?${new URLSearchParams({ by })}`;
  const { sentence } = await api.delete<Decision>(path);
  await writeLine(terminal.stdout, `Undone: ${sentence}`);
  return 0;
}

/** `newsgraph decide list`: all decisions, the newest first. */
export async function listDecisions(
  { json }: { json: boolean },
  { api, terminal }: Context,
): Promise<number> {
  let cursor: string | null = null;
  do {
    const page: { items: readonly Decision[]; nextCursor: string | null } = await api.get('/decisions', {
      limit: 200,
      cursor,
    });
    for (const decision of page.items)
      await writeLine(terminal.stdout, json ? JSON.stringify(decision) : describe(decision));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return 0;
}

function describe({ id, sentence, by, why, at, undoneAt, undoneBy, inForce }: Decision): string {
  const standing =
    undoneAt !== null
      ? ` — undone by ${undoneBy}, ${undoneAt.slice(0, 10)}`
      : inForce
        ? ''
        : ' — waits for its documents';
  return `${sentence}${standing}\n  ${by}, ${at.slice(0, 10)}: ${why}\n  ${id}`;
}
