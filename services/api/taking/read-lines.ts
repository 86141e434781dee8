import { parseSentDocument } from '#readers/sent-document.ts';
import { splitLines } from '#readers/split-lines.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { LIMITS } from '../limits.ts';
import { toDelivery } from './to-delivery.ts';

/** What a line holds: a document as the store takes it in, or why it is none. */
export type ReadLine = { readonly line: number } & (
  | { readonly delivery: Delivery }
  | { readonly detail: string }
);

type Arrival = { readonly receivedAt: string; readonly collection: string | null };

/** Reads documents that come one a line, as they arrive; empty lines count and are passed over. Never throws for a bad line. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  arrival: Arrival,
): AsyncGenerator<ReadLine> {
  for await (const { number: line, text } of splitLines(chunks, { maxBytes: LIMITS.jsonBytes })) {
    if (text?.trim() === '') continue;
    try {
      yield { line, delivery: deliveryOf(text, arrival) };
    } catch (error) {
      yield { line, detail: error instanceof Error ? error.message : String(error) };
    }
  }
}

function deliveryOf(text: string | null, arrival: Arrival): Delivery {
  if (text === null) throw new Error(`is longer than ${LIMITS.jsonBytes} bytes`);
  const content = parseSentDocument(JSON.parse(text));
  const mediaType = content.format === 'html' ? 'text/html' : 'text/plain';
  return toDelivery(content, { ...arrival, mediaType: `${mediaType}; charset=utf-8` });
}
