import { availableParallelism } from 'node:os';
import { createReaders, type Readers } from '#readers/readers.ts';
import { contentId } from '#readers/sent-document.ts';
import { inOrder } from '../in-order.ts';
import { messageOf } from '../in-words.ts';
import { type Input, type InputFormat, readInputs } from '../inputs/read-inputs.ts';
import { type Terminal, writeLine } from '../terminal.ts';

/** How many documents may wait for each thread: enough that none runs dry behind one long document. */
const AHEAD_PER_THREAD = 8;

type Result = { readonly where: string } & ({ readonly line: string } | { readonly problem: string });

/**
 * `newsgraph extract`: prints what is read in each document, one JSON object a line, in input order.
 * @param options.show makes of an extraction's line what is printed instead
 * @returns the exit code: 1 where any input failed, each named on standard error; the rest are printed
 */
export async function extract(options: {
  paths: readonly string[];
  format: InputFormat | null;
  clean: boolean;
  show?: (line: string) => string;
  terminal: Terminal;
}): Promise<number> {
  const { stdin, stdout, stderr } = options.terminal;
  const { show = (line: string) => line } = options;
  const threads = availableParallelism();
  const readers = createReaders({ threads });
  let exitCode = 0;
  try {
    const results = inOrder({
      inputs: readInputs({ paths: options.paths, format: options.format, stdin }),
      work: (input) => readInput(input, { readers, clean: options.clean }),
      ahead: threads * AHEAD_PER_THREAD,
    });
    for await (const result of results) {
      if ('line' in result) await writeLine(stdout, show(result.line));
      else {
        exitCode = 1;
        await writeLine(stderr, `${result.where}: ${result.problem}`);
      }
    }
  } finally {
    await readers.close();
  }
  return exitCode;
}

async function readInput(input: Input, how: { readers: Readers; clean: boolean }): Promise<Result> {
  if ('problem' in input) return input;
  const { where, content } = input;
  try {
    const { bytes, format, given, sourceId } = content;
    const id = sourceId ?? contentId(bytes);
    const job = { id, bytes, format, contentType: null, given, clean: how.clean };
    return { where, line: await how.readers.readLine(job) };
  } catch (error) {
    return { where, problem: messageOf(error) };
  }
}
