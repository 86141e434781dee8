import { type ApiClient, jsonBody } from '../api/client.ts';
import { counted } from '../in-words.ts';
import { type Terminal, writeLine } from '../terminal.ts';

type Context = { readonly api: ApiClient; readonly terminal: Terminal };
type Status = {
  readonly documents: Readonly<Record<string, number>>;
  readonly pending: { readonly jobs: number; readonly blocks: number };
};

type FailedDocument = {
  readonly id: string;
  readonly sourceIds: readonly string[];
  readonly failedStep: string | null;
  readonly failedReason: string | null;
};

/** The API has more, a page at a time. */
const FAILED_SHOWN = 50;

/** `newsgraph status`: how many documents are in which state, what is still to be done, and which could not be read. */
export async function status({ json }: { json: boolean }, { api, terminal }: Context): Promise<number> {
  const found = await api.get<Status>('/status');
  const { items: failed } = await api.get<{ items: readonly FailedDocument[] }>('/documents', {
    status: 'failed',
    limit: FAILED_SHOWN,
  });
  const states = Object.entries(found.documents).map(([state, count]) => `${count} ${state}`);
  const { jobs, blocks } = found.pending;
  const lines = [
    `Documents: ${states.join(', ')}`,
    `Pending: ${counted(jobs, 'document')} to read, ${counted(blocks, 'block')} to resolve`,
    ...failed.map(describeFailed),
  ];
  await writeLine(terminal.stdout, json ? JSON.stringify({ ...found, failed }) : lines.join('\n'));
  return 0;
}

function describeFailed({ id, sourceIds, failedStep, failedReason }: FailedDocument): string {
  return `Failed: ${sourceIds[0] ?? id} at ${failedStep}: ${failedReason}\n  ${id}`;
}

/** `newsgraph retry`: has documents read again that failed; all of them, or those with the ids given. */
export async function retry(
  { ids }: { ids: readonly string[] },
  { api, terminal }: Context,
): Promise<number> {
  const body = jsonBody({ documentIds: ids.length === 0 ? null : ids });
  const { retried } = await api.post<{ retried: number }>('/jobs/retry', { body });
  await writeLine(terminal.stdout, `${counted(retried, 'document')} will be read again`);
  return 0;
}

/** `newsgraph digest`: the hash of the whole graph, the last word of its output. */
export async function digest(_options: object, { api, terminal }: Context): Promise<number> {
  const { digest: hash } = await api.get<{ digest: string }>('/digest');
  await writeLine(terminal.stdout, terminal.interactive ? `Digest of the graph: ${hash}` : hash);
  return 0;
}

/** `newsgraph remove ID…`: takes documents out, with everything that only they supported. */
export async function remove(
  { ids }: { ids: readonly string[] },
  { api, terminal }: Context,
): Promise<number> {
  for (const id of ids) await api.delete(`/documents/${encodeURIComponent(id)}`);
  await writeLine(terminal.stdout, `${counted(ids.length, 'document')} removed`);
  return 0;
}

/** `newsgraph demo remove`: takes a collection out, with every document that is in no other. */
export async function removeCollection(
  { name }: { name: string },
  { api, terminal }: Context,
): Promise<number> {
  const { removed } = await api.delete<{ removed: number }>(`/collections/${encodeURIComponent(name)}`);
  await writeLine(terminal.stdout, `${counted(removed, 'document')} of the collection ${name} removed`);
  return 0;
}
