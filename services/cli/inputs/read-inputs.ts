import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { MAX_BYTES } from '#cleaning/max-bytes.ts';
import { type Content, MAX_SENT_BYTES, parseSentDocument } from '#readers/sent-document.ts';
import { splitLines } from '#readers/split-lines.ts';
import { messageOf } from '../in-words.ts';
import { expandPaths, STDIN } from './expand-paths.ts';

export const FORMATS = ['text', 'html', 'jsonl'] as const;
export type InputFormat = (typeof FORMATS)[number];

/** One document of the input, or what is wrong with it; `where` says which in an error ("news.jsonl:12"). */
export type Input =
  | { readonly where: string; readonly content: Content }
  | { readonly where: string; readonly problem: string };

/** What a file's name says of its format; anything else is taken for text. */
const FORMAT_OF_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/**
 * Reads the documents that paths name, one after another and only as fast as they are taken.
 * @param options.paths files, folders, patterns or "-"; none means standard input
 * @param options.format how to take every input; by default a file's extension tells
 */
export async function* readInputs(options: {
  paths: readonly string[];
  format: InputFormat | null;
  stdin: AsyncIterable<Uint8Array>;
}): AsyncGenerator<Input> {
  for await (const found of expandPaths(options.paths)) {
    if ('problem' in found) {
      yield { where: found.path, problem: found.problem };
      continue;
    }
    const fromStdin = found.path === STDIN;
    const bytes = fromStdin ? options.stdin : createReadStream(found.path);
    const where = fromStdin ? 'standard input' : found.path;
    const format = options.format ?? FORMAT_OF_EXTENSION[extname(found.path).toLowerCase()] ?? 'text';
    try {
      if (format === 'jsonl') yield* documentsOfLines(bytes, where);
      else yield { where, content: await wholeDocument({ bytes, format, sourceId: sourceIdOf(found.path) }) };
    } catch (error) {
      yield { where, problem: messageOf(error) };
    }
  }
}

async function* documentsOfLines(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Input> {
  for await (const { number, text } of splitLines(bytes, { maxBytes: MAX_SENT_BYTES })) {
    if (text?.trim() === '') continue;
    const where = `${file}:${number}`;
    try {
      if (text === null) throw new Error(`is longer than ${MAX_SENT_BYTES} bytes`);
      yield { where, content: parseSentDocument(JSON.parse(text)) };
    } catch (error) {
      yield { where, problem: messageOf(error) };
    }
  }
}

async function wholeDocument(options: {
  bytes: AsyncIterable<Uint8Array>;
  format: 'text' | 'html';
  sourceId: string | null;
}): Promise<Content> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of options.bytes) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`has more than ${MAX_BYTES} bytes, the most that is taken`);
    chunks.push(chunk);
  }
  // A copy of its own: a Buffer may be a window into a pool, and a thread would be sent the whole pool.
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return { sourceId: options.sourceId, bytes, format: options.format, collection: null, given: {} };
}

/** "news/2025/nato-meets.html" is known as "nato-meets". */
function sourceIdOf(path: string): string | null {
  return path === STDIN ? null : basename(path, extname(path));
}
