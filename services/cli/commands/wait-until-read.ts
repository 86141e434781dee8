import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '../api/client.ts';
import { counted } from '../in-words.ts';
import type { Terminal } from '../terminal.ts';
import type { Accepted } from './send-batch.ts';

export type FailedDocument = {
  readonly documentId: string;
  readonly sourceId: string | null;
  readonly failedStep: string | null;
  readonly failedReason: string | null;
};

type Pending = { readonly jobs: number; readonly blocks: number };
type FailedJob = { documentId: string; failedStep: string | null; failedReason: string | null };

const POLL_MS = 300;

/**
 * Waits until no document is left to read and nothing to resolve, telling how far it is.
 * @returns those of the documents that could not be read
 */
export async function waitUntilRead(options: {
  api: ApiClient;
  terminal: Terminal;
  accepted: readonly Accepted[];
}): Promise<FailedDocument[]> {
  const { api, terminal, accepted } = options;
  let told = '';
  for (;;) {
    const { pending } = await api.get<{ pending: Pending }>('/status');
    if (pending.jobs + pending.blocks === 0) break;
    const progress = `${counted(pending.jobs, 'document')} to read, ${counted(pending.blocks, 'block')} to resolve`;
    if (progress !== told && terminal.interactive) terminal.stderr.write(`\r\x1b[K${progress}`);
    told = progress;
    await sleep(POLL_MS);
  }
  if (told !== '' && terminal.interactive) terminal.stderr.write('\r\x1b[K');
  return failedAmong(accepted, api);
}

async function failedAmong(accepted: readonly Accepted[], api: ApiClient): Promise<FailedDocument[]> {
  const sourceIds = new Map(accepted.map(({ id, sourceId }) => [id, sourceId]));
  const failed: FailedDocument[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: FailedJob[]; nextCursor: string | null } = await api.get('/jobs', {
      state: 'failed',
      limit: 200,
      cursor,
    });
    for (const { documentId, failedStep, failedReason } of page.items) {
      const sourceId = sourceIds.get(documentId);
      if (sourceId !== undefined) failed.push({ documentId, sourceId, failedStep, failedReason });
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return failed;
}
