/** One line of a stream, without its line break, and its number from 1. */
export type Line = { readonly number: number; readonly text: string };

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines of UTF-8 as they come; a last line without a line break counts. Only "\n" and
 * "\r\n" end a line: JSON strings may hold U+2028 as it is.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      number += 1;
      yield { number, text: decode([...open, chunk.subarray(from, at)]) };
      open = [];
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield { number: number + 1, text: decode(open) };
}

function decode(parts: Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
}
