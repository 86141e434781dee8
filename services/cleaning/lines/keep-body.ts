import type { Edit } from '../edits/edit.ts';
import type { ClassifiedLine } from './classify-lines.ts';

/** Edits that leave the body's lines, one empty line between each two, single spaces within. */
export function keepBody(text: string, lines: readonly ClassifiedLine[]): Edit[] {
  const edits: Edit[] = [];
  let gapStart = 0;
  let gapKind: string | null = null;
  let isFirst = true;
  for (const line of lines) {
    if (line.kind !== 'body') {
      // one edit a line, so that each tells what it took out; white space before goes with it
      edits.push({ kind: line.kind, start: gapStart, end: line.end, after: '' });
      gapStart = line.end;
      gapKind = line.kind;
      continue;
    }
    const between = isFirst ? '' : '\n\n';
    if (text.slice(gapStart, line.start) !== between || gapKind !== null) {
      edits.push({ kind: 'paragraph break', start: gapStart, end: line.start, after: between });
    }
    edits.push(...singleSpaces(line));
    gapStart = line.end;
    gapKind = null;
    isFirst = false;
  }
  if (gapStart < text.length)
    edits.push({ kind: 'paragraph break', start: gapStart, end: text.length, after: '' });
  return edits;
}

function singleSpaces(line: ClassifiedLine): Edit[] {
  return Array.from(line.text.matchAll(/ {2,}/g), ({ index, 0: found }) => ({
    kind: 'space',
    start: line.start + index,
    end: line.start + index + found.length,
    after: ' ',
  }));
}
