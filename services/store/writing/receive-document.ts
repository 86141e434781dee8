import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { MAX_BYTES } from '#cleaning/max-bytes.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { contentId } from '#resolving/content-id.ts';
import type { Delivery } from './delivery.ts';
import { deliveryRow } from './delivery-row.ts';
import { DocumentTooLargeError } from './errors.ts';
import { refreshDocuments } from './refresh-documents.ts';
import { renewJobs } from './renew-jobs.ts';
import { storeDeliveries } from './store-deliveries.ts';
import { type DocumentRow, storeDocuments } from './store-documents.ts';

/** What became of a delivery. */
type Receipt = {
  /** The document's id: SHA-256 of the bytes. */
  readonly id: string;
  readonly jobId: string;
  /** False where these bytes were known. */
  readonly created: boolean;
};

/**
 * Stores documents so that nothing can lose them: document, original bytes, delivery and job in one transaction. Bytes that are
 * known get one more delivery, and are read anew only where it says something of them that no delivery said before.
 *
 * @returns a receipt for each delivery, in order
 * @throws DocumentTooLargeError (before anything is stored), GraphUnavailableError
 */
export async function receiveDocuments(
  client: GraphClient,
  deliveries: readonly Delivery[],
): Promise<Receipt[]> {
  for (const { bytes, sourceId } of deliveries) {
    if (bytes.length > MAX_BYTES)
      throw new DocumentTooLargeError({ size: bytes.length, limit: MAX_BYTES, sourceId });
  }
  const ids = deliveries.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  const documents = new Map(deliveries.map((delivery, index) => documentRow(ids[index] ?? '', delivery)));
  const rows = deliveries.map((delivery, index) =>
    deliveryRow({ delivery, documentId: ids[index] ?? '', place: index }),
  );
  const created = await client.inTransaction(async (transaction) => {
    const stored = await storeDocuments(transaction, [...documents.values()]);
    const news = await storeDeliveries(transaction, rows);
    const known = new Set(stored.filter((row) => !row.created).map(({ id }) => id));
    await renewJobs(
      transaction,
      news.filter((row) => row.news && known.has(row.documentId)).map(({ documentId }) => documentId),
    );
    await refreshDocuments(transaction, [...documents.keys()]);
    return new Set(stored.filter((row) => row.created).map(({ id }) => id));
  });
  return ids.map((id, index) => ({
    id,
    jobId: jobId(id),
    created: created.has(id) && ids.indexOf(id) === index,
  }));
}

function documentRow(id: string, { bytes, metadata, sourceId }: Delivery): [string, DocumentRow] {
  const name = metadata.title ?? sourceId ?? id.slice(0, 12);
  const row = {
    id,
    name,
    jobId: jobId(id),
    originalId: contentId('Original', id),
    bytes: gzipSync(bytes),
    size: bytes.length,
  };
  return [id, row];
}

function jobId(documentId: string): string {
  return contentId('Job', documentId);
}
