import type { ApiClient } from '../api/client.ts';
import { inOrder } from '../in-order.ts';
import { counted } from '../in-words.ts';
import { type Batch, gatherBatches } from '../inputs/batches.ts';
import { type InputFormat, readInputs } from '../inputs/read-inputs.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { type Accepted, sendBatch } from './send-batch.ts';
import { waitUntilRead } from './wait-until-read.ts';

/** Requests under way at once; the API stores one after another, so more would only wait there. */
const AT_ONCE = 4;

type IngestOptions = {
  readonly paths: readonly string[];
  readonly format: InputFormat | null;
  readonly collection: string | null;
  readonly wait: boolean;
  readonly json: boolean;
};

/**
 * `newsgraph ingest`: sends documents in and, with `--wait`, stays until they are read and resolved.
 * @returns the exit code: 1 where any document could not be sent or, waited for, not be read
 */
export async function ingest(
  { paths, format, collection, wait, json }: IngestOptions,
  { api, terminal }: { api: ApiClient; terminal: Terminal },
): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  const accepted: Accepted[] = [];
  let refused = 0;
  const results = inOrder({
    inputs: gatherBatches(readInputs({ paths, format, stdin })),
    work: (batch: Batch) => sendBatch(batch, { api, collection }),
    ahead: AT_ONCE,
  });
  for await (const result of results) {
    accepted.push(...result.accepted);
    refused += result.refused.length;
    for (const { where, problem } of result.refused) await writeLine(stderr, `${where}: ${problem}`);
  }
  const failed = wait && accepted.length > 0 ? await waitUntilRead({ api, terminal, accepted }) : [];
  for (const { sourceId, documentId, failedStep, failedReason } of failed)
    await writeLine(stderr, `${sourceId ?? documentId}: ${failedStep}: ${failedReason}`);
  const created = accepted.filter((document) => document.created).length;
  await writeLine(
    stdout,
    json
      ? JSON.stringify({ accepted, refused, failed })
      : `${counted(accepted.length, 'document')} ${wait ? 'read' : 'stored'} (${created} new), ${refused + failed.length} failed`,
  );
  return refused + failed.length === 0 ? 0 : 1;
}
