import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { LIMITS } from '../limits.ts';
import { readLines } from './read-lines.ts';

export type Taken = { id: string; jobId: string; created: boolean; sourceId: string | null };
export type Refused = { line: number; detail: string };

/**
 * Takes in documents that come one a line, a batch at a time as they arrive. A line that is no document is named and
 * left out; the rest go in.
 */
export async function takeLines(
  graph: GraphClient,
  options: { lines: AsyncIterable<Uint8Array>; receivedAt: string; collection: string | null },
): Promise<{ accepted: Taken[]; rejected: Refused[] }> {
  const { lines, ...arrival } = options;
  const accepted: Taken[] = [];
  const rejected: Refused[] = [];
  let batch: Delivery[] = [];
  const storeBatch = async () => {
    accepted.push(...(await takeDeliveries(graph, batch)));
    batch = [];
  };
  for await (const read of readLines(lines, arrival)) {
    if ('detail' in read) rejected.push(read);
    else batch.push(read.delivery);
    if (batch.length >= LIMITS.documentsPerBatch) await storeBatch();
  }
  if (batch.length > 0) await storeBatch();
  return { accepted, rejected };
}

/** Stores documents durably, in one transaction. */
export async function takeDeliveries(graph: GraphClient, deliveries: Delivery[]): Promise<Taken[]> {
  const received = await receiveDocuments(graph, deliveries);
  return received.map((receipt, index) => ({ ...receipt, sourceId: deliveries[index]?.sourceId ?? null }));
}
