import { isCapitalized, isProse, isSentence, type Line, lineKey } from './line.ts';

/** Headings of lists of other stories: "Related Posts", "More from Europe", "Most Popular". */
const OTHER_STORIES =
  /^(?:related(?: (?:posts?|stor(?:y|ies)|articles?|news|content|coverage|reading))?|more (?:from|in|on|news|stories|like|to)\b.{0,40}|(?:most|more) (?:popular|read|viewed|shared|commented)(?: .{0,20})?|recommended(?: (?:for you|stories|reading|articles))?|read next|up next|you (?:may|might) (?:also )?(?:like|be interested in)|editors['’]? ?picks?|editor['’]s picks?|trending(?: now)?|latest(?: (?:news|stories|updates|headlines|posts))?|top (?:news|stories|headlines)|other (?:news|stories|articles)|popular(?: (?:now|posts|stories))?|what to read next|also in .{0,30}|around the web|from the web|explore more|don['’]t miss|must reads?|next article|previous article|recent posts|keep reading|in other news)\s*:?$/i;

/** Running text this long, two lines of it in a row, is an article's and not a list's. */
const MIN_ARTICLE_WORDS = 18;
const MAX_HEADING_WORDS = 30;

/**
 * One past the last line of the article, of the lines from `body` on. What follows an end mark ("The post … appeared
 * first on …", "© 2025 …", "Related Posts") goes, unless an article goes on after it; then, backwards, what is not
 * running text.
 */
export function findEnd(lines: readonly Line[], body: number): number {
  const lastArticlePair = lines.findLastIndex((line, i) => isLong(line) && isLong(lines[i + 1]));
  const marked = lines.findIndex(
    (line, i) =>
      i > body && i > lastArticlePair && isEndMark(line) && (isLastMark(line) || !isMostlyText(lines, i + 1)),
  );
  let end = marked === -1 ? lines.length : marked;
  while (end > body + 1 && isTail({ lines, i: end - 1, wasCut: end < lines.length })) end -= 1;
  return end;
}

/** Nothing of the article comes after these. */
const LAST_KINDS = new Set(['syndication', 'copyright', 'comments']);
/** After these an article may go on, in short paragraphs. */
const END_KINDS = new Set(['source', 'tags']);

function isLastMark({ furniture }: Line): boolean {
  return furniture !== null && LAST_KINDS.has(furniture);
}

function isEndMark(line: Line): boolean {
  const { text, words, furniture } = line;
  const isHeading = words <= MAX_HEADING_WORDS && OTHER_STORIES.test(text) && !/[.!?]["”’]?$/.test(text);
  return isLastMark(line) || (furniture !== null && END_KINDS.has(furniture)) || isHeading;
}

/** How many lines after a mark show what follows it. */
const MAX_LINES_AFTER = 40;

/** True where of the lines from here on that may be an article's at least half are sentences. */
function isMostlyText(lines: readonly Line[], from: number): boolean {
  const after = lines.slice(from, from + MAX_LINES_AFTER).filter(({ furniture }) => furniture === null);
  const sentences = after.filter((line) => isSentence(line) && !isCapitalized(line) && !isCutOff(line));
  return after.length > 0 && sentences.length * 2 >= after.length;
}

/** A paragraph that only an article has, of which two in a row show that it goes on. */
function isLong(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.furniture === null &&
    line.words >= MIN_ARTICLE_WORDS &&
    isProse(line) &&
    !isCutOff(line)
  );
}

/** "A pastor has revealed details of a call. Pastor and ..." */
function isCutOff({ text }: Line): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(text);
}

/** True of a line that ends no article: furniture, headlines, teasers cut off, and lines that belong to a date or label. */
function isTail(place: { lines: readonly Line[]; i: number; wasCut: boolean }): boolean {
  const { lines, i, wasCut } = place;
  const line = lines[i] as Line;
  if (line.furniture !== null || isEndMark(line)) return true;
  const [before, after] = [lines[i - 1]?.furniture, lines[i + 1]?.furniture];
  const inList = [before, after].some((kind) => kind === 'date' || kind === 'read more') || repeats(lines, i);
  if (isCutOff(line) && (inList || wasCut)) return true;
  if (/[.!?]["'”’»]?$/.test(line.text.slice(-3)) || isSentence(line))
    return line.words <= 20 && inList && (isCapitalized(line) || after === 'date');
  return line.words <= 4 || inList || wasCut || (line.words <= MAX_HEADING_WORDS && isCapitalized(line));
}

/** Teasers come twice: once as the picture's text, once as the headline. */
function repeats(lines: readonly Line[], i: number): boolean {
  const { text, words } = lines[i] as Line;
  if (words > MAX_HEADING_WORDS) return false;
  const key = lineKey(text);
  return [lines[i - 1], lines[i + 1]].some(
    (line) => line !== undefined && line.words <= MAX_HEADING_WORDS && lineKey(line.text) === key,
  );
}
