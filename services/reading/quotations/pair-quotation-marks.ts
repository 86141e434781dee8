import type { Quotation } from '#reading/document.ts';
import type { Span } from '#reading/extraction.ts';
import { type Mark, type MarkFamily, markAt } from '#reading/quotations/marks.ts';

/** A mark that was opened and waits for its other half. */
type Open = { readonly mark: Mark; readonly continues: number | null };

/** The quotation that a paragraph leaves open: its index, and the family that its next paragraph must open with. */
type LeftOpen = { readonly index: number; readonly family: MarkFamily };

type Pairs = { readonly quotations: readonly Quotation[]; readonly leftOpen: LeftOpen | null };

/** How many marks ahead a plural possessive ("the players' choice'") may look for the true end of its quotation. */
const POSSESSIVE_LOOKAHEAD = 12;

/** How deep quotations may stand in each other; deeper marks are taken for slips. */
const DEEPEST = 4;

/**
 * Pairs the quotation marks of a text: straight, curly, single, low-high, angle and doubled apostrophes, also one
 * kind inside another. A paragraph's end closes what is still open (`closed: false`); where the next paragraph opens
 * with the same kind of mark, the quotation there `continues` it. Single marks without a second half are apostrophes.
 *
 * Sorted by start; inner quotations follow the one that holds them. Linear in the length of the text.
 */
export function pairQuotationMarks(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let leftOpen: LeftOpen | null = null;
  for (const paragraph of paragraphs) {
    const marks = marksOf(text, paragraph);
    const continues =
      leftOpen && opensWith(marks[0], { paragraph, family: leftOpen.family }) ? leftOpen.index : null;
    const pairs: Pairs = pairParagraph({
      text,
      end: paragraph.end,
      marks,
      continues,
    });
    leftOpen = pairs.leftOpen && { ...pairs.leftOpen, index: quotations.length + pairs.leftOpen.index };
    for (const quotation of pairs.quotations) quotations.push(quotation);
  }
  return quotations;
}

/** Whether a paragraph's first mark opens it, in the family of the quotation that was left open before. */
function opensWith(
  mark: Mark | undefined,
  expected: { readonly paragraph: Span; readonly family: MarkFamily },
): boolean {
  return mark?.start === expected.paragraph.start && mark.family === expected.family;
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; ) {
    const mark = markAt(text, at);
    if (mark) marks.push(mark);
    at = mark ? mark.end : at + 1;
  }
  return marks;
}

function pairParagraph(paragraph: {
  readonly text: string;
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly continues: number | null;
}): Pairs {
  const { text, marks } = paragraph;
  const quotations: Quotation[] = [];
  const open: Open[] = [];
  const closersLeft = countClosers(marks);
  marks.forEach((mark, position) => {
    const matching = open.findLastIndex((other) => closesWith(other.mark, mark));
    // A single mark never closes over an open double one: there it is an apostrophe.
    const closes = mark.mayClose && matching >= 0 && (!isSingle(mark) || matching === open.length - 1);
    if (closes && !isPossessive({ text, marks, position }) && !reopens(text, mark)) {
      const [opened] = open.splice(matching);
      const words = opened && trim(text, { start: opened.mark.end, end: mark.start });
      if (opened && words) {
        const outer = { outerStart: opened.mark.start, outerEnd: mark.end };
        quotations.push({ ...words, ...outer, continues: opened.continues, closed: true });
      }
    } else if (mark.mayOpen) {
      const nests =
        mark.family === 'curly' && open.length < DEEPEST && (closersLeft[position] ?? 0) > open.length;
      if (matching >= 0 && !nests) {
        // The same marks anew: the earlier half was never closed.
        const [abandoned] = open.splice(matching);
        const cut = abandoned && cutOff(abandoned, { text, end: mark.start });
        if (cut) quotations.push(cut);
      }
      open.push({ mark, continues: position === 0 ? paragraph.continues : null });
    }
  });
  const left = open.find((other) => !isSingle(other.mark));
  const cut = left && cutOff(left, paragraph);
  if (cut) quotations.push(cut);
  quotations.sort((one, other) => one.outerStart - other.outerStart || other.outerEnd - one.outerEnd);
  return { quotations, leftOpen: cut ? { index: quotations.indexOf(cut), family: left.mark.family } : null };
}

/** For each mark, how many curly marks that close stand after it. */
function countClosers(marks: readonly Mark[]): Int32Array {
  const counts = new Int32Array(marks.length);
  let count = 0;
  for (let position = marks.length - 1; position >= 0; position--) {
    counts[position] = count;
    const mark = marks[position];
    if (mark?.family === 'curly' && mark.mayClose) count++;
  }
  return counts;
}

function isSingle(mark: Mark): boolean {
  return mark.family === 'curly-single' || mark.family === 'straight-single';
}

/**
 * Whether two marks are the halves of one quotation: „ is closed by “ or ”, every other family by its own; a straight
 * and a curly one go together where an editor changed only one of them ("But he won,”).
 */
function closesWith(opened: Mark, mark: Mark): boolean {
  if (opened.family === mark.family) return true;
  if (opened.family === 'low') return mark.family === 'curly';
  const pair = [opened.family, mark.family];
  return pair.includes('curly') && pair.includes('straight') && !mark.mayOpen;
}

/** A straight mark with white space before it and ink after it opens, even where another one is still open. */
function reopens(text: string, mark: Mark): boolean {
  if (mark.family !== 'straight' && mark.family !== 'doubled') return false;
  return /\s/.test(text[mark.start - 1] ?? '') && /[^\s.,;:!?)]/.test(text[mark.end] ?? '');
}

/** "the ‘players’ choice’ award": a single mark after s before a small letter, when a later one can close. */
function isPossessive(at: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly position: number;
}): boolean {
  const { text, marks, position } = at;
  const mark = marks[position];
  if (!mark || !isSingle(mark) || text[mark.start - 1]?.toLowerCase() !== 's') return false;
  if (!/^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  for (const later of marks.slice(position + 1, position + 1 + POSSESSIVE_LOOKAHEAD)) {
    if (later.family !== mark.family || later.mayOpen) return false;
    if (later.mayClose) return true;
  }
  return false;
}

/** A quotation without its second mark; null for a single mark (an apostrophe) and where nothing follows. */
function cutOff(
  { mark, continues }: Open,
  limit: { readonly text: string; readonly end: number },
): Quotation | null {
  const words = isSingle(mark) ? null : trim(limit.text, { start: mark.end, end: limit.end });
  return words && { ...words, outerStart: mark.start, outerEnd: words.end, continues, closed: false };
}

/** A span less the white space at its ends; null when nothing is left. */
function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
