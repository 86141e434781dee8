import { isUtf8 } from 'node:buffer';
import type { Content } from '#readers/sent-document.ts';
import type { Input } from './read-inputs.ts';

/** Documents to send together as lines of JSON; one by itself, as the bytes that it is; or what could not be read. */
export type Batch =
  | { readonly kind: 'lines'; readonly documents: readonly { where: string; content: Content }[] }
  | { readonly kind: 'bytes'; readonly where: string; readonly content: Content }
  | { readonly kind: 'problem'; readonly where: string; readonly problem: string };

const DOCUMENTS = 50;
const BYTES = 4_000_000;

/**
 * Gathers documents into requests of up to fifty, which the API stores in one transaction. Text in another character set
 * than UTF-8 goes by itself: JSON would not bring its bytes as they are.
 */
export async function* gatherBatches(inputs: AsyncIterable<Input>): AsyncGenerator<Batch> {
  let documents: { where: string; content: Content }[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    if ('problem' in input) yield { kind: 'problem', ...input };
    else if (!isUtf8(input.content.bytes)) yield { kind: 'bytes', ...input };
    else {
      documents.push(input);
      bytes += input.content.bytes.length;
      if (documents.length < DOCUMENTS && bytes < BYTES) continue;
      yield { kind: 'lines', documents };
      documents = [];
      bytes = 0;
    }
  }
  if (documents.length > 0) yield { kind: 'lines', documents };
}
