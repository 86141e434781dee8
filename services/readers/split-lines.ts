/** One line of a stream, without its line break, and its number from 1; `text` is null where it is too long to keep. */
export type Line = { readonly number: number; readonly text: string | null };

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines of UTF-8 as they come; a last line without a line break counts. Only "\n" and
 * "\r\n" end a line: JSON strings may hold U+2028 as it is.
 * @param options.maxBytes a longer line is passed over without being held
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = Number.POSITIVE_INFINITY }: { maxBytes?: number } = {},
): AsyncGenerator<Line> {
  let number = 0;
  let open: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > maxBytes) open = [];
    else if (part.length > 0) open.push(part);
  };
  const end = (): Line => {
    number += 1;
    const text = length > maxBytes ? null : decode(open);
    open = [];
    length = 0;
    return { number, text };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield end();
}

function decode(parts: Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
}
