import type { Delivery } from '#store/writing/delivery.ts';

/** A document as somebody sends it: plain text of which nothing is said, unless the test says so. */
export function delivery(
  content: string | Uint8Array,
  change: Partial<Omit<Delivery, 'bytes'>> = {},
): Delivery {
  return {
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    mediaType: 'text/plain',
    format: 'text',
    sourceId: null,
    url: null,
    collection: null,
    metadata: {},
    receivedAt: '2025-12-10T08:00:00Z',
    ...change,
  };
}

/** A text as somebody sends it, dated. */
export function sentText(text: string): Delivery {
  return delivery(text, { metadata: { publishedAt: '2025-12-03' } });
}
