import { furnitureKind } from './furniture.ts';
import { isCapitalized, isProse, isSentence, type Line, lineKey } from './line.ts';

/** Headings of lists of other stories: "Related Posts", "More from Europe", "Most Popular". */
const OTHER_STORIES =
  /^(?:related(?: (?:posts?|stor(?:y|ies)|articles?|news|content|coverage|reading))?|more (?:from|in|on|news|stories|like|to)\b.{0,40}|(?:most|more) (?:popular|read|viewed|shared|commented)(?: .{0,20})?|recommended(?: (?:for you|stories|reading|articles))?|read next|up next|you (?:may|might) (?:also )?(?:like|be interested in)|editors['’]? ?picks?|editor['’]s picks?|trending(?: now)?|latest(?: (?:news|stories|updates|headlines|posts))?|top (?:news|stories|headlines)|other (?:news|stories|articles)|popular(?: (?:now|posts|stories))?|what to read next|also in .{0,30}|around the web|from the web|explore more|don['’]t miss|must reads?|next article|previous article|recent posts|keep reading|in other news)\s*:?$/i;

/** Running text this long, two lines of it in a row, is an article's and not a list's. */
const MIN_ARTICLE_WORDS = 18;

/**
 * One past the last line of the article, of the lines from `body` on. What follows an end mark ("The post … appeared
 * first on …", "© 2025 …", "Related Posts") goes, unless an article goes on after it; then, backwards, what is not
 * running text.
 */
export function findEnd(lines: readonly Line[], body: number): number {
  const kinds = lines.map((line, i) => (i < body ? null : furnitureKind(line)));
  const marked = lines.findIndex(
    (_, i) => i > body && isEndMark({ lines, kinds, i }) && !goesOn(lines, kinds, i + 1),
  );
  let end = marked === -1 ? lines.length : marked;
  while (end > body + 1 && isTail({ lines, kinds, i: end - 1, wasCut: end < lines.length })) end -= 1;
  return end;
}

type Place = { lines: readonly Line[]; kinds: readonly (string | null)[]; i: number };

const END_KINDS = new Set(['syndication', 'copyright', 'source', 'comments', 'tags']);

function isEndMark({ lines, kinds, i }: Place): boolean {
  const kind = kinds[i];
  return (
    (kind !== null && kind !== undefined && END_KINDS.has(kind)) ||
    OTHER_STORIES.test((lines[i] as Line).text)
  );
}

/** True when two long paragraphs in a row stand somewhere after a line: a mark in the middle of an article. */
function goesOn(lines: readonly Line[], kinds: readonly (string | null)[], from: number): boolean {
  const isLong = (i: number) => {
    const line = lines[i];
    return (
      line !== undefined &&
      kinds[i] === null &&
      line.words >= MIN_ARTICLE_WORDS &&
      isProse(line) &&
      !isCutOff(line)
    );
  };
  for (let i = from; i + 1 < lines.length; i += 1) if (isLong(i) && isLong(i + 1)) return true;
  return false;
}

/** "A pastor has revealed details of a call. Pastor and ..." */
function isCutOff({ text }: Line): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(text);
}

/** True of a line that ends no article: furniture, headlines, teasers cut off, and lines that belong to a date or label. */
function isTail({ lines, kinds, i, wasCut }: Place & { wasCut: boolean }): boolean {
  const line = lines[i] as Line;
  if (kinds[i] !== null) return true;
  if (OTHER_STORIES.test(line.text)) return true;
  const beside = [kinds[i - 1], kinds[i + 1]];
  const inList = beside.includes('date') || beside.includes('read more') || repeats(lines, i);
  if (isCutOff(line) && (inList || wasCut)) return true;
  if (isSentence(line)) return line.words <= 20 && inList && (isCapitalized(line) || kinds[i + 1] === 'date');
  return line.words <= 4 || isCapitalized(line) || inList || wasCut;
}

/** Teasers come twice: once as the picture's text, once as the headline. */
function repeats(lines: readonly Line[], i: number): boolean {
  const key = lineKey((lines[i] as Line).text);
  return [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && lineKey(line.text) === key);
}
