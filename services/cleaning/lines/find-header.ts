import { isCapitalized, isProse, isSentence, type Line, lineKey } from './line.ts';
import { SECTION_LABELS } from './navigation-labels.ts';
import { splitSiteSuffix } from './site-suffix.ts';

/** Where an article begins: indexes of lines. `body` is the number of lines where there is no body. */
export type Header = {
  title: string | null;
  site: string | null;
  /** Key of the title's line (`lineKey`), by which its repetitions are found; null without a title. */
  titleKey: string | null;
  deck: number | null;
  body: number;
};

/** A headline of up to this many words; longer ones are sentences of the body. */
const MAX_TITLE_WORDS = 32;
const MIN_TITLE_WORDS = 3;
/** In the text links to other stories, above it perhaps the headline. */
const IN_CAPITALS = 'link in capitals';
/** Menus above a headline are long, but not without end. */
const MAX_LINES_ABOVE = 400;
/** How far below the headline a byline or date may stand, and what stands before it is a deck. */
const MAX_DECK_LINES = 4;

/**
 * Finds headline, deck and first line of the body. A headline is never made out of running text: an article that
 * begins with its first sentence has none.
 */
export function findHeader(lines: readonly Line[], known: { title: string | null }): Header {
  const firstProse = lines.findIndex((line, i) => isBodyProse(line) && !isHeadlineBefore(lines, i));
  const above = lines.slice(0, Math.min(firstProse === -1 ? lines.length : firstProse, MAX_LINES_ABOVE));
  const keys = above.map(({ text, words }) => (words > MAX_TITLE_WORDS ? '' : lineKey(text)));
  const written = findTitle({ above, keys, known: known.title });
  const titleKey = written ? lineKey(written.title) : known.title && lineKey(known.title);
  const afterTitle = titleKey ? keys.findLastIndex((key) => key.startsWith(titleKey)) + 1 : 0;
  const { deck, body } = findBody(lines, afterTitle);
  if (body === lines.length) return withoutProse(lines, known.title);
  return { title: known.title ?? written?.title ?? null, site: written?.site ?? null, titleKey, deck, body };
}

/** Where nothing reads like running text, all is the text itself: a headline with nothing below it is a note. */
function withoutProse(lines: readonly Line[], title: string | null): Header {
  return {
    title,
    site: null,
    titleKey: title && lineKey(title),
    deck: null,
    body: firstOfAnything(lines, 0),
  };
}

/** True of a line that can only be the article's or a teaser's text. */
function isBodyProse(line: Line): boolean {
  return isProse(line) && line.furniture === null;
}

/** "Will Europe Get a Seat at the Table?": ends like a sentence, but opens the page, is short and is not run on. */
function isHeadlineBefore(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  if (line.words > 16 || !/[?!…]['"’”]?$/.test(line.text) || /[.?!]['"’”]? /.test(line.text)) return false;
  return lines.slice(0, i).every((before) => before.words < MIN_TITLE_WORDS || before.furniture !== null);
}

type Title = { title: string; site: string | null };

/** The headline among the lines above the body, with the site's name apart, or null. */
function findTitle(from: { above: readonly Line[]; keys: string[]; known: string | null }): Title | null {
  const { above, keys } = from;
  const keySet = new Set(keys);
  const knownKey = from.known && lineKey(from.known);
  let best: (Title & { score: number }) | null = null;
  for (const [at, line] of above.entries()) {
    if (line.words > MAX_TITLE_WORDS || !(line.furniture === null || line.furniture === IN_CAPITALS))
      continue;
    const parted = splitSiteSuffix(line.text, keySet);
    const key = lineKey(parted.title);
    if (key === knownKey) return parted;
    if (key.split(' ').length < MIN_TITLE_WORDS || SECTION_LABELS.has(key)) continue;
    if (isSentence(line) && !isCapitalized(line) && !/[?!]['"’”]?$/.test(line.text)) continue;
    const score = titleScore({ above, keys, at, key, hasSite: parted.site !== null });
    if (!best || score > best.score) best = { ...parted, score };
  }
  return best;
}

/** What speaks for a line as the headline: it is repeated, carries the site's name, or stands right above byline or date. */
function titleScore(candidate: {
  above: readonly Line[];
  keys: readonly string[];
  at: number;
  key: string;
  hasSite: boolean;
}): number {
  const { above, keys, at, key, hasSite } = candidate;
  const repeated = keys.some((other, i) => i !== at && other.startsWith(key));
  const next = above[at + 1];
  const aboveByline = next !== undefined && (isByline(next) || next.furniture === 'date');
  return (repeated ? 4 : 0) + (hasSite ? 2 : 0) + (aboveByline ? 1 : 0) + (at === above.length - 1 ? 0.5 : 0);
}

/** "By Jane Doe", "by The Daily Beast" */
export function isByline({ text, words }: Line): boolean {
  return (
    words >= 2 &&
    words <= 25 &&
    /^(?:[Bb]y|BY):?\s+\p{Lu}/u.test(text) &&
    !/[.!?]["”]?$/.test(text.replace(/\b\p{Lu}\./gu, ''))
  );
}

function findBody(lines: readonly Line[], from: number): { deck: number | null; body: number } {
  const marker = findMarker(lines, from);
  const start = marker === -1 ? from : marker + 1;
  const deckAt = lines.findIndex((line, i) => i >= from && i < marker && isDeck(line));
  const body = firstBodyLine(lines, start);
  if (deckAt !== -1 || marker !== -1) return { deck: deckAt === -1 ? null : deckAt, body };
  const next = lines[from] as Line | undefined;
  const isBareDeck = from > 0 && next !== undefined && body > from && !isSentence(next) && isDeck(next);
  return { deck: isBareDeck ? from : null, body };
}

/** The byline or date below a headline, with a deck of one paragraph before it at most; -1 where there is none. */
function findMarker(lines: readonly Line[], from: number): number {
  const near = lines.slice(from, from + MAX_DECK_LINES);
  const at = near.findIndex((line) => isByline(line) || line.furniture === 'date');
  const decks = near.slice(0, Math.max(at, 0)).filter(isBodyProse).length;
  return at === -1 || decks > (from > 0 ? 1 : 0) ? -1 : from + at;
}

/** A line of six words and more under the headline that is neither furniture nor a paragraph. */
function isDeck(line: Line): boolean {
  return line.words >= 6 && line.words <= 60 && line.furniture === null;
}

/** The first running text from here on, with short sentences right above it: "It was over." */
function firstBodyLine(lines: readonly Line[], from: number): number {
  let body = lines.findIndex((line, i) => i >= from && isBodyProse(line));
  if (body === -1) return firstOfAnything(lines, from);
  while (body > from && isShortSentence(lines[body - 1] as Line)) body -= 1;
  return body;
}

function isShortSentence(line: Line): boolean {
  return isSentence(line) && !isCapitalized(line) && line.furniture === null;
}

/** Without any running text, the article is all that is not furniture. */
function firstOfAnything(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && line.furniture === null);
  return at === -1 ? lines.length : at;
}
