import type { Delivery } from '#store/writing/delivery.ts';

/** A text as somebody sends it, dated. */
export function sentText(text: string): Delivery {
  return {
    bytes: Buffer.from(text),
    mediaType: 'text/plain',
    format: 'text',
    sourceId: null,
    url: null,
    collection: null,
    metadata: { publishedAt: '2025-12-03' },
    receivedAt: '2025-12-10T08:00:00Z',
  };
}
