import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiClient, jsonBody } from '../api/client.ts';
import { counted } from '../in-words.ts';
import { type Terminal, writeLine } from '../terminal.ts';

type FactsOfRule = { readonly rule: string; readonly facts: number };

export type Rereading = {
  readonly id: string;
  readonly dryRun: boolean;
  readonly documents: number;
  readonly done: number;
  readonly failed: number;
  readonly changed: number;
  readonly added: readonly FactsOfRule[];
  readonly removed: readonly FactsOfRule[];
};

const POLL_MS = 500;

/**
 * `newsgraph reread`: has documents read anew, stays until they are, and tells the difference by rule.
 * @returns the exit code: 1 where a document could not be read
 */
export async function reread(
  { dryRun, json }: { dryRun: boolean; json: boolean },
  { api, terminal }: { api: ApiClient; terminal: Terminal },
): Promise<number> {
  const { id } = await api.post<Rereading>('/rereadings', { body: jsonBody({ dryRun }) });
  let rereading = await api.get<Rereading>(`/rereadings/${id}`);
  while (rereading.done + rereading.failed < rereading.documents) {
    const { done, failed, documents } = rereading;
    if (terminal.interactive)
      terminal.stderr.write(`\r\x1b[K${done + failed} of ${counted(documents, 'document')}`);
    await sleep(POLL_MS);
    rereading = await api.get<Rereading>(`/rereadings/${id}`);
  }
  if (terminal.interactive) terminal.stderr.write('\r\x1b[K');
  await writeLine(terminal.stdout, json ? JSON.stringify(rereading) : showDifference(rereading).join('\n'));
  return rereading.failed === 0 ? 0 : 1;
}

/** What a rereading changed (or, of a dry run, would change), a line for each rule. */
export function showDifference({
  dryRun,
  documents,
  failed,
  changed,
  added,
  removed,
}: Omit<Rereading, 'id' | 'done'>): string[] {
  if (documents === 0) return ['Every document was read by this version.'];
  const rules = [...new Set([...added, ...removed].map(({ rule }) => rule))].sort();
  const count = (side: readonly FactsOfRule[], rule: string) =>
    side.find((each) => each.rule === rule)?.facts ?? 0;
  const verb = dryRun ? 'would change' : 'changed';
  return [
    `${counted(documents, 'document')} read anew: ${changed} ${verb}, ${failed} could not be read`,
    ...rules.map((rule) => `  ${rule}: +${count(added, rule)} −${count(removed, rule)}`),
  ];
}
