import type { Change, Cleaned } from './cleaned.ts';

/** Kinds that are white space and markup only: counted in a report, not shown one by one. */
const QUIET: ReadonlySet<string> = new Set([
  'paragraph break',
  'markup',
  'space',
  'line ends',
  'broken line',
  'entity',
]);

const SHOWN_LENGTH = 100;
/** Letters of the cleaned text that are shown on either side of an insertion. */
const CONTEXT_LENGTH = 20;

/**
 * What cleaning did to a document, for people to read: what is known of the article, its text, how many changes there were
 * of each kind, and each change with the words and their place in the document as it came.
 */
export function formatReport(cleaned: Cleaned): string {
  return [
    ...metadataLines(cleaned),
    '',
    cleaned.text,
    '',
    ...countLines(cleaned.changes),
    '',
    ...changeLines(cleaned),
  ].join('\n');
}

function metadataLines({ text: _text, changes: _changes, ...metadata }: Cleaned): string[] {
  return Object.entries(metadata)
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.join(', ') : value}`);
}

function countLines(changes: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [
    `${changes.length} changes`,
    ...[...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${String(count).padStart(6)} ${kind}`),
  ];
}

function changeLines({ text, changes }: Cleaned): string[] {
  let growth = 0;
  return changes.flatMap((change) => {
    const at = change.start + growth;
    growth += change.after.length - (change.end - change.start);
    if (QUIET.has(change.kind)) return [];
    return `${change.start}–${change.end} ${change.kind}: ${describe(change, text, at)}`;
  });
}

/** `at` is where the change stands in the cleaned text. */
function describe({ before, after }: Change, text: string, at: number): string {
  if (before === '') {
    const around = [
      text.slice(Math.max(0, at - CONTEXT_LENGTH), at),
      text.slice(at + after.length).slice(0, CONTEXT_LENGTH),
    ];
    return `${quote(around.join(''))} → ${quote(around.join(after))}`;
  }
  return after === '' ? `removed ${quote(before)}` : `${quote(before)} → ${quote(after)}`;
}

function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length <= SHOWN_LENGTH ? line : `${line.slice(0, SHOWN_LENGTH)}…`}”`;
}
