import { officesOf } from './contexts.ts';

/** The key of a bare surname that stays by itself: one for each office, else one for each document. */
export function ownKeyOf(partial: {
  readonly key: string;
  readonly documentId: string;
  readonly contexts: readonly string[];
}): string {
  const [office] = officesOf(partial.contexts)
    .filter(({ of }) => of !== '')
    .map(({ title, of }) => `${title}|${of}`)
    .sort();
  return office === undefined ? `${partial.key}?@${partial.documentId}` : `${partial.key}?|${office}`;
}
