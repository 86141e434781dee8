import type { EvidenceDocument } from '#store/queries/evidence-parts.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { textFragment } from './text-fragment.ts';

/** A place in a document that shows a fact. */
export type Place = {
  readonly document: EvidenceDocument;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
};

const CONTEXT_LENGTH = 60;

/** Double ones only: a single closing mark looks like the apostrophe of "Rutte’s". */
const OPENING_MARKS = /["“„«]/;
const CLOSING_MARKS = /["”»]/;

/**
 * The place with the quote marks that stand around it, of which a report's own offsets leave the outer ones out.
 * @param text the text of the place's document
 */
export function withQuoteMarks(text: string, place: Place): Place {
  const opened = OPENING_MARKS.test(text[place.start - 1] ?? '');
  const closed = CLOSING_MARKS.test(text[place.end] ?? '');
  return { ...place, start: place.start - Number(opened), end: place.end + Number(closed) };
}

/**
 * The words at a place, with some of what stands around them.
 * @param text the text of the place's document
 * @returns null where the place lies outside the text
 */
export function showWords(text: string, { document, start, end, rule }: Place): Evidence | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const exact = text.slice(start, end);
  const { id, sourceIds, title, url, publisher, publishedAt } = document;
  return {
    document: { id, sourceId: sourceIds[0] ?? null, title, url, publisher, publishedAt },
    start,
    end,
    exact,
    prefix: wordsBefore(text, start),
    suffix: wordsAfter(text, end),
    rule,
    link: textFragment(url, exact),
  };
}

/** Whole words only, so that neither a word nor a letter of two code units is cut in half. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const context = text.slice(from, start);
  return from === 0 ? context : context.replace(/^\S*/, '');
}

function wordsAfter(text: string, end: number): string {
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const context = text.slice(end, to);
  return to === text.length ? context : context.replace(/\S*$/, '');
}
