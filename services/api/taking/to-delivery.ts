import type { Content } from '#readers/sent-document.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { LIMITS } from '../limits.ts';
import { ProblemError } from '../problems/problem.ts';

/**
 * A document as the store takes it in.
 * @throws ProblemError where it is empty or larger than a document may be
 */
export function toDelivery(
  content: Content,
  arrival: { mediaType: string; receivedAt: string; collection: string | null },
): Delivery {
  const { bytes, format, sourceId, given } = content;
  if (bytes.length === 0) throw new ProblemError('no-document', { detail: 'The document is empty' });
  if (bytes.length > LIMITS.documentBytes)
    throw new ProblemError('too-large', {
      detail: `The document has ${bytes.length} bytes; ${LIMITS.documentBytes} are the most that is taken`,
    });
  const { url = null, ...metadata } = given;
  return {
    bytes,
    format,
    mediaType: arrival.mediaType,
    sourceId,
    url,
    collection: content.collection ?? arrival.collection,
    metadata,
    receivedAt: arrival.receivedAt,
  };
}
