import type { Extraction } from '#reading/extraction.ts';
import { loadRulePrecisions } from '#reading/rule-precisions.ts';
import { explainExtraction } from '../explain/explain-extraction.ts';
import type { InputFormat } from '../inputs/read-inputs.ts';
import type { Terminal } from '../terminal.ts';
import { extract } from './extract.ts';

/**
 * `newsgraph explain`: prints each document with what was found marked in place, and every fact with its rule and how often that rule
 * was right where it was measured.
 * @returns the exit code: 1 where any input failed
 */
export function explain(options: {
  paths: readonly string[];
  format: InputFormat | null;
  clean: boolean;
  terminal: Terminal;
}): Promise<number> {
  const precisions = loadRulePrecisions();
  const show = (line: string) => `${explainExtraction(JSON.parse(line) as Extraction, precisions)}\n`;
  return extract({ ...options, show });
}
