import type { Edit } from './edit.ts';

/**
 * Two rounds of edits as one: `first` leads from the original to `middle`, `second` from `middle` on; the result leads
 * from the original to the end. Edits of both rounds that overlap become one edit, of the second round's kind.
 */
export function composeEdits({ first, middle, second }: Rounds): Edit[] {
  if (first.length === 0) return [...second];
  const composed: Edit[] = [];
  let i = 0;
  let j = 0;
  let growth = 0; // how much longer `middle` is than the original, up to where we are
  while (i < first.length || j < second.length) {
    const early = first[i];
    const late = second[j];
    const earlyStart = early ? early.start + growth : Number.POSITIVE_INFINITY;
    const earlyEnd = early ? earlyStart + early.after.length : Number.POSITIVE_INFINITY;
    if (early && (!late || earlyEnd <= late.start)) {
      composed.push(early);
      growth += early.after.length - (early.end - early.start);
      i += 1;
      continue;
    }
    if (late && late.end <= earlyStart) {
      composed.push({ ...late, start: late.start - growth, end: late.end - growth });
      j += 1;
      continue;
    }
    const group = takeOverlapping({ first, second, i, j, growth });
    composed.push(mergeGroup({ first, middle, second, i, j, growth, group }));
    growth = group.growth;
    i = group.i;
    j = group.j;
  }
  return composed;
}

type Rounds = { first: readonly Edit[]; middle: string; second: readonly Edit[] };

/** Where a group of overlapping edits ends: the next edits after it, and its end in the middle text. */
type Group = { i: number; j: number; growth: number; end: number };

function takeOverlapping(from: {
  first: readonly Edit[];
  second: readonly Edit[];
  i: number;
  j: number;
  growth: number;
}): Group {
  let { i, j, growth } = from;
  let end = -1;
  for (;;) {
    const early = from.first[i];
    if (early && (end === -1 || early.start + growth < end)) {
      end = Math.max(end, early.start + growth + early.after.length);
      growth += early.after.length - (early.end - early.start);
      i += 1;
      continue;
    }
    const late = from.second[j];
    if (late && late.start < end) {
      end = Math.max(end, late.end);
      j += 1;
      continue;
    }
    return { i, j, growth, end };
  }
}

function mergeGroup(from: Rounds & { i: number; j: number; growth: number; group: Group }): Edit {
  const { first, middle, second, i, j, growth, group } = from;
  const earlyStart = (first[i] as Edit).start + growth;
  const late = second.slice(j, group.j);
  const start = Math.min(earlyStart, late[0]?.start ?? earlyStart);
  const pieces: string[] = [];
  let cursor = start;
  for (const edit of late) {
    pieces.push(middle.slice(cursor, edit.start), edit.after);
    cursor = edit.end;
  }
  pieces.push(middle.slice(cursor, group.end));
  return {
    kind: (late[0] ?? (first[i] as Edit)).kind,
    start: start - growth,
    end: group.end - group.growth,
    after: pieces.join(''),
  };
}
