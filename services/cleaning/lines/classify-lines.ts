import { findEnd } from './find-end.ts';
import { findHeader, type Header } from './find-header.ts';
import { furnitureKind } from './furniture.ts';
import { type Line, lineKey, splitLines } from './line.ts';

/** What a line is: `body`, or why it is no part of the article ("caption", "repeated headline", "other stories"). */
export type ClassifiedLine = Line & { kind: string };

/** A paragraph of at least this many words that stands twice is one paragraph and its pull quote or copy. */
const MIN_REPEATED_WORDS = 12;

/** What is known of a page's headline and deck from elsewhere. */
type Known = { title: string | null; deck: string | null };

/** Tells for each line of a page's text what it is. */
export function classifyLines(
  text: string,
  known: Known,
): { lines: ClassifiedLine[]; header: Header; end: number } {
  const lines = splitLines(text);
  const header = findHeader(lines, known);
  const end = findEnd(lines, header.body);
  const deckKey = known.deck && lineKey(known.deck);
  const seen = new Set<string>();
  const classified = lines.map((line, i) => {
    const kind = kindOf({ line, i, header, end, deckKey, seen });
    if (kind === 'body') seen.add(lineKey(line.text));
    return { ...line, kind };
  });
  return { lines: classified, header, end };
}

function kindOf(place: {
  line: Line;
  i: number;
  header: Header;
  end: number;
  deckKey: string | null;
  seen: Set<string>;
}): string {
  const { line, i, header, end, deckKey, seen } = place;
  const key = lineKey(line.text);
  if (header.titleKey && isHeadline(key, header.titleKey))
    return i < header.body ? 'headline' : 'repeated headline';
  if (i === header.deck || key === deckKey) return 'deck';
  const furniture = furnitureKind(line);
  if (furniture) return furniture;
  if (i < header.body) return 'navigation';
  if (i >= end) return 'other stories';
  if (line.words >= MIN_REPEATED_WORDS && seen.has(key)) return 'repeated paragraph';
  return 'body';
}

/** The headline itself, or with the name of the site after it. */
function isHeadline(key: string, titleKey: string): boolean {
  return key === titleKey || (key.startsWith(titleKey) && /^ [-–—|·•»:]/.test(key.slice(titleKey.length)));
}
