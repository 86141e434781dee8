import { contentId } from '#resolving/content-id.ts';
import type { Delivery } from './delivery.ts';

/** A delivery as it is stored. */
export type DeliveryRow = {
  readonly documentId: string;
  /** Equal for deliveries that say the same of a document, so that it need not be read anew. */
  readonly signature: string;
  readonly properties: {
    readonly id: string;
    readonly name: string;
    readonly sourceId: string | null;
    readonly collection: string | null;
    readonly mediaType: string;
    readonly format: string;
    readonly receivedAt: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly originalPublisher: string | null;
    readonly authors: readonly string[];
    readonly publishedAt: string | null;
    readonly updatedAt: string | null;
  };
};

/**
 * A delivery made ready for storing.
 *
 * @param given.place its place among those received at once: the same document may come twice in one request
 */
export function deliveryRow(given: { delivery: Delivery; documentId: string; place: number }): DeliveryRow {
  const { delivery, documentId, place } = given;
  const { sourceId, collection, mediaType, format, receivedAt, metadata } = delivery;
  const said = {
    mediaType,
    format,
    title: metadata.title ?? null,
    url: delivery.url ?? metadata.url ?? null,
    publisher: metadata.publisher ?? null,
    originalPublisher: metadata.originalPublisher ?? null,
    authors: metadata.authors ?? [],
    publishedAt: metadata.publishedAt ?? null,
    updatedAt: metadata.updatedAt ?? null,
  };
  const signature = contentId('said', JSON.stringify(said));
  const id = contentId('Delivery', documentId, sourceId, collection, receivedAt, signature, place);
  const name = sourceId ?? said.url ?? id.slice(0, 12);
  return {
    documentId,
    signature,
    properties: { id, name, sourceId, collection, receivedAt, ...said },
  };
}
