import type { Quotation } from '#reading/document.ts';
import type { Mode, Span } from '#reading/extraction.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

/** A quotation inside a longer report has a span of its own from this many words on; shorter ones stay in theirs. */
const WORDS_OF_OWN_SPAN = 4;

/** Marks that never belong to the ends of what was said. */
const EDGE_MARKS = /^[\s,;:"“”„«»()—–-]+|[\s,;:"“”„«»(—–-]+$/g;

/** What was said, as spans without outer quotation marks, and how much of it stands between such marks. */
export function contentSpans(view: View, content: readonly TokenRange[]): { spans: Span[]; mode: Mode } {
  const spans: Span[] = [];
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (const piece of piecesOf(view, range)) {
      const span = trimmed(view.text, piece);
      if (span) spans.push(span);
    }
    for (let token = range.first; token < range.end; token++) {
      if (!isWord(view, token)) continue;
      if ((view.quoteOf[token] as number) >= 0) quoted++;
      else plain++;
    }
  }
  const mode = quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
  return { spans, mode };
}

/** A range cut where a quotation of some length begins and ends; the quotation without its marks. */
function piecesOf(view: View, range: TokenRange): Span[] {
  const pieces: Span[] = [];
  let open = range.first;
  let token = range.first;
  while (token < range.end) {
    const index = view.quoteOf[token] as number;
    if (index < 0) {
      token++;
      continue;
    }
    let end = token + 1;
    while (end < range.end && view.quoteOf[end] === index) end++;
    if (wordsIn(view, { first: token, end }) >= WORDS_OF_OWN_SPAN) {
      const quotation = view.outer[index] as Quotation;
      if (open < token) pieces.push(spanOf(view, { first: open, end: token }));
      const words = spanOf(view, { first: token, end });
      pieces.push({ start: Math.max(words.start, quotation.start), end: endIn(view, { quotation, end }) });
      open = end;
    }
    token = end;
  }
  if (open < range.end) pieces.push(spanOf(view, { first: open, end: range.end }));
  return pieces;
}

/** Where a quoted piece ends: at the closing mark when nothing but marks is left before it. */
function endIn(view: View, at: { quotation: Quotation; end: number }): number {
  const next = view.tokens[at.end];
  const last = view.tokens[at.end - 1];
  if (!next || next.start >= at.quotation.end) return at.quotation.end;
  return Math.min(last?.end ?? at.quotation.end, at.quotation.end);
}

function spanOf(view: View, range: TokenRange): Span {
  return { start: view.tokens[range.first]?.start ?? 0, end: view.tokens[range.end - 1]?.end ?? 0 };
}

function wordsIn(view: View, range: TokenRange): number {
  let words = 0;
  for (let token = range.first; token < range.end; token++) if (isWord(view, token)) words++;
  return words;
}

function isWord(view: View, token: number): boolean {
  return view.tags.upos[token] !== 'PUNCT' && view.tags.upos[token] !== 'SYM';
}

/** A full stop behind the closing mark is the sentence's: accused her of “hiding the bill”. */
const STOP_BEHIND_MARK = /(?<=["”»])[.,]$/;

/** The time of an item in a live blog: 17:20 ‘Irresponsible,’ says the premier. */
const ITEM_TIME = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|CET|CEST|EST|EDT|ET))?\s+/;

function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const inner = words
    .replace(ITEM_TIME, '')
    .replace(EDGE_MARKS, '')
    .replace(STOP_BEHIND_MARK, '')
    .replace(EDGE_MARKS, '');
  if (!/[\p{L}\p{N}]/u.test(inner)) return null;
  const start = span.start + words.indexOf(inner);
  return { start, end: start + inner.length };
}
