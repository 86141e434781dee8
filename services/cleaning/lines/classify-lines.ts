import { findEnd } from './find-end.ts';
import { findHeader, type Header } from './find-header.ts';
import { type Line, lineKey } from './line.ts';
import { readLines } from './read-lines.ts';

/** What a line is: `body`, or why it is no part of the article ("caption", "repeated headline", "other stories"). */
export type ClassifiedLine = Line & { kind: string };

/** A paragraph of at least this many words that stands twice is one paragraph and its pull quote or copy. */
const MIN_REPEATED_WORDS = 12;
/** The name of the site may follow the headline: "Headline - Voice of America". */
const MAX_SITE_WORDS = 6;

/** What is known of a page's headline and deck from elsewhere. */
type Known = { title: string | null; deck: string | null };

/** Tells for each line of a page's text what it is. */
export function classifyLines(
  text: string,
  known: Known,
): { lines: ClassifiedLine[]; header: Header; end: number } {
  const lines = readLines(text);
  const header = findHeader(lines, known);
  const end = findEnd(lines, header.body);
  const deckKey = known.deck ? lineKey(known.deck) : null;
  const maxKeyWords = Math.max(countWords(header.titleKey) + MAX_SITE_WORDS, countWords(deckKey));
  const seen = new Set<string>();
  const classified = lines.map((line, i) => {
    const key = line.words <= maxKeyWords ? lineKey(line.text) : null;
    const kind = key && key === deckKey ? 'deck' : kindOf({ line, key, i, header, end, seen });
    if (kind === 'body') seen.add(line.text);
    return { ...line, kind };
  });
  return { lines: classified, header, end };
}

function countWords(key: string | null): number {
  return key ? key.split(' ').length : 0;
}

function kindOf(place: {
  line: Line;
  /** Null for a line too long for a headline. */
  key: string | null;
  i: number;
  header: Header;
  end: number;
  seen: ReadonlySet<string>;
}): string {
  const { line, key, i, header, end, seen } = place;
  if (key && header.titleKey && isHeadline(key, header.titleKey)) {
    return i < header.body ? 'headline' : 'repeated headline';
  }
  if (i === header.deck) return 'deck';
  if (line.furniture) return line.furniture;
  if (i < header.body) return 'navigation';
  if (i >= end) return 'other stories';
  return line.words >= MIN_REPEATED_WORDS && seen.has(line.text) ? 'repeated paragraph' : 'body';
}

/** The headline itself, or with the name of the site after it. */
function isHeadline(key: string, titleKey: string): boolean {
  return key === titleKey || key.startsWith(`${titleKey} `);
}
