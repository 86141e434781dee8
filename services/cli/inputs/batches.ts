import type { Content } from '#readers/sent-document.ts';
import type { Input } from './read-inputs.ts';

/** Documents to send together: one as the bytes of its file, or several that came as lines of JSON. */
export type Batch =
  | { readonly kind: 'file'; readonly where: string; readonly content: Content }
  | { readonly kind: 'lines'; readonly documents: readonly { where: string; content: Content }[] }
  | { readonly kind: 'problem'; readonly where: string; readonly problem: string };

const LINES = 50;
const BYTES = 4_000_000;

/**
 * Gathers documents into requests. A file goes by itself, so that its bytes arrive as they are, whatever their character
 * set; lines of JSON go up to fifty at once.
 */
export async function* gatherBatches(inputs: AsyncIterable<Input>): AsyncGenerator<Batch> {
  let documents: { where: string; content: Content }[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    if ('problem' in input) {
      yield { kind: 'problem', ...input };
      continue;
    }
    const { where, content, fromLine } = input;
    if (!fromLine) {
      yield { kind: 'file', where, content };
      continue;
    }
    documents.push({ where, content });
    bytes += content.bytes.length;
    if (documents.length < LINES && bytes < BYTES) continue;
    yield { kind: 'lines', documents };
    documents = [];
    bytes = 0;
  }
  if (documents.length > 0) yield { kind: 'lines', documents };
}
