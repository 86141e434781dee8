import { clean as cleanDocument } from '#cleaning/clean.ts';
import { formatReport } from '#cleaning/report.ts';
import { messageOf } from '../in-words.ts';
import { type InputFormat, readInputs } from '../inputs/read-inputs.ts';
import { type Terminal, writeLine } from '../terminal.ts';

/**
 * `newsgraph clean`: prints the article that is left of each document, and on a terminal what was changed to get it.
 * @returns the exit code: 1 where any input failed
 */
export async function clean(options: {
  paths: readonly string[];
  format: InputFormat | null;
  json: boolean;
  terminal: Terminal;
}): Promise<number> {
  const { stdin, stdout, stderr } = options.terminal;
  let exitCode = 0;
  for await (const input of readInputs({ paths: options.paths, format: options.format, stdin })) {
    try {
      if ('problem' in input) throw new Error(input.problem);
      const cleaned = cleanDocument({ ...input.content, contentType: null });
      await writeLine(stdout, options.json ? JSON.stringify(cleaned) : formatReport(cleaned));
    } catch (error) {
      exitCode = 1;
      await writeLine(stderr, `${input.where}: ${messageOf(error)}`);
    }
  }
  return exitCode;
}
