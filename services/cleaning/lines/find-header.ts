import { furnitureKind } from './furniture.ts';
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
/** How far below the headline a byline or date may stand, and what stands before it is a deck. */
const MAX_DECK_LINES = 4;

/**
 * Finds headline, deck and first line of the body. A headline is never made out of running text: an article that
 * begins with its first sentence has none.
 */
export function findHeader(lines: readonly Line[], known: { title: string | null }): Header {
  const firstProse = lines.findIndex((line, i) => isBodyProse(line) && !isHeadlineBefore(lines, i));
  const end = firstProse === -1 ? lines.length : firstProse;
  const titleAt = findTitle(lines.slice(0, end), lines, known.title);
  const written = titleAt === null ? null : splitSiteSuffix((lines[titleAt] as Line).text, lines);
  const titleKey = written ? lineKey(written.title) : known.title && lineKey(known.title);
  const afterTitle = titleKey === null ? 0 : lastIndexOfTitle(lines.slice(0, end), titleKey) + 1;
  const { deck, body } = findBody(lines, afterTitle);
  return { title: known.title ?? written?.title ?? null, site: written?.site ?? null, titleKey, deck, body };
}

/** True of a line that can only be the article's or a teaser's text. */
function isBodyProse(line: Line): boolean {
  return isProse(line) && furnitureKind(line) === null;
}

/** "Will Europe Get a Seat at the Table?": ends like a sentence, but opens the page, is short and is not run on. */
function isHeadlineBefore(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  if (line.words > 16 || !/[?!…]['"’”]?$/.test(line.text) || /[.?!]['"’”]? /.test(line.text)) return false;
  return lines
    .slice(0, i)
    .every((before) => before.words < MIN_TITLE_WORDS || furnitureKind(before) !== null);
}

/** The index of the headline among the lines before the body, or null. */
function findTitle(above: readonly Line[], all: readonly Line[], known: string | null): number | null {
  const knownKey = known && lineKey(known);
  let best: { at: number; score: number } | null = null;
  for (const [at, line] of above.entries()) {
    if (line.words > MAX_TITLE_WORDS || furnitureKind(line) !== null) continue;
    const { title, site } = splitSiteSuffix(line.text, all);
    const key = lineKey(title);
    if (key === knownKey) return at;
    if (key.split(' ').length < MIN_TITLE_WORDS || SECTION_LABELS.has(key)) continue;
    if (isSentence(line) && !isCapitalized(line) && !/[?!]['"’”]?$/.test(line.text)) continue;
    const score = titleScore({ above, at, key, hasSite: site !== null });
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

/** What speaks for a line as the headline: it is repeated, carries the site's name, or stands right above byline or date. */
function titleScore(candidate: {
  above: readonly Line[];
  at: number;
  key: string;
  hasSite: boolean;
}): number {
  const { above, at, key, hasSite } = candidate;
  const repeated = above.some((line, i) => i !== at && lineKey(line.text).startsWith(key));
  const next = above[at + 1];
  const aboveByline = next !== undefined && (isByline(next) || furnitureKind(next) === 'date');
  return (repeated ? 4 : 0) + (hasSite ? 2 : 0) + (aboveByline ? 1 : 0) + (at === above.length - 1 ? 0.5 : 0);
}

function lastIndexOfTitle(above: readonly Line[], titleKey: string): number {
  return above.findLastIndex((line) => lineKey(line.text).startsWith(titleKey));
}

/** "By Jane Doe", "by The Daily Beast" */
export function isByline({ text, words }: Line): boolean {
  return (
    words >= 2 &&
    words <= 25 &&
    /^by:?\s+\p{Lu}/iu.test(text) &&
    !/[.!?]["”]?$/.test(text.replace(/\b\p{Lu}\./gu, ''))
  );
}

function findBody(lines: readonly Line[], from: number): { deck: number | null; body: number } {
  const marker = lines.findIndex(
    (line, i) => i >= from && i < from + MAX_DECK_LINES && (isByline(line) || furnitureKind(line) === 'date'),
  );
  const start = marker === -1 ? from : marker + 1;
  const deckAt = lines.findIndex((line, i) => i >= from && i < marker && isDeck(line));
  const body = firstBodyLine(lines, start);
  if (deckAt !== -1 || marker !== -1) return { deck: deckAt === -1 ? null : deckAt, body };
  const next = lines[from] as Line | undefined;
  const isBareDeck = from > 0 && next !== undefined && body > from && !isSentence(next) && isDeck(next);
  return { deck: isBareDeck ? from : null, body };
}

/** A line of six words and more under the headline that is neither furniture nor a paragraph. */
function isDeck(line: Line): boolean {
  return line.words >= 6 && line.words <= 60 && furnitureKind(line) === null;
}

/** The first running text from here on, with short sentences right above it: "It was over." */
function firstBodyLine(lines: readonly Line[], from: number): number {
  let body = lines.findIndex((line, i) => i >= from && isBodyProse(line));
  if (body === -1) return firstOfAnything(lines, from);
  while (body > from && isShortSentence(lines[body - 1] as Line)) body -= 1;
  return body;
}

function isShortSentence(line: Line): boolean {
  return isSentence(line) && !isCapitalized(line) && furnitureKind(line) === null;
}

/** Without any running text, the article is all that is not furniture. */
function firstOfAnything(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && furnitureKind(line) === null);
  return at === -1 ? lines.length : at;
}
