import type { Named } from '#api/schemas/common.ts';
import type { Span } from '#reading/extraction.ts';
import { formatAddress, type ViewName } from './address.ts';

/** Links to the views of single things; every view uses these, so that an address is made in one place. */

/** The view of an entity or source is called after its kind. */
export function linkToNamed({ id, kind }: Pick<Named, 'id' | 'kind'>): string {
  return linkTo(kind.toLowerCase() as Lowercase<Named['kind']>, id);
}

export function linkTo(view: ViewName, id: string | null = null): string {
  return formatAddress({ view, id, parameters: {} });
}

/** A document, opened at words in it. */
export function linkToWords({ id, at }: { id: string; at: Span }): string {
  return formatAddress({ view: 'document', id, parameters: { at: `${at.start}-${at.end}` } });
}

export function linkToQuestion(question: string): string {
  return formatAddress({ view: 'ask', id: null, parameters: { q: question } });
}

/** The stretch that `at=120-130` names, or null where it names none. */
export function parseSpan(at: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}
