import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a command may read and write; a test gives its own. */
export type Terminal = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** True where a person looks at the output, so that it may be laid out for reading. */
  readonly interactive: boolean;
};

/** Writes a line and waits while the reader at the other end is slower. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
