import { furnitureKind } from './furniture.ts';
import type { Line } from './line.ts';

/** An article has some hundred lines; what follows this many is not looked at, and taken for other stories. */
const MAX_LINES = 20_000;

/** The lines of a text that hold anything, each trimmed, with what kind of furniture it is; 20,000 of them at most. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: found } of text.matchAll(/\S[^\n]*/g)) {
    const line = found.trimEnd();
    const words = countWords(line);
    const furniture = furnitureKind({ text: line, words });
    lines.push({ text: line, start: index, end: index + line.length, words, furniture });
    if (lines.length === MAX_LINES) break;
  }
  return lines;
}

/** Runs of letters apart by spaces; only spaces are counted, since lines are long and many. */
function countWords(line: string): number {
  let words = 1;
  for (let at = line.indexOf(' '); at !== -1; at = line.indexOf(' ', at + 1)) {
    if (line[at + 1] !== ' ') words += 1;
  }
  return words;
}
