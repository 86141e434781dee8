import type { EntityType } from '#reading/extraction.ts';

/**
 * Labels of the name tagger: outside, or a type with the word's place in the name (begin, inside, last, or the whole name
 * as one unit). "Other" is the catch-all: names of events, laws, elections, peoples. Having it keeps them out of the rest.
 */
export type NameType = EntityType | 'Other';

export const NAME_TYPES: readonly NameType[] = ['Person', 'Organization', 'Country', 'Place', 'Other'];
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;
const PLACES = 'BILU';

/** All label strings in the order of their numbers: "O", then "B-Person", "I-Person", … */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => [...PLACES].map((place) => `${place}-${type}`)),
];

/** Number of a label: 0 outside, else by type (index into NAME_TYPES) and place in the name (BEGIN … UNIT). */
export function nameLabel(type: number, place: number): number {
  return type * 4 + place;
}

/** Place in the name of a label (OUTSIDE … UNIT). */
export function placeOf(label: number): number {
  return label === 0 ? OUTSIDE : ((label - 1) & 3) + 1;
}

/** Index into NAME_TYPES of a label that is not outside. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** May `label` follow `before` (0 at the start of a sentence)? Inside a name only its own inside or last may. */
export function mayFollow(before: number, label: number): boolean {
  const place = placeOf(before);
  const isOpen = place === BEGIN || place === INSIDE;
  const next = placeOf(label);
  const goesOn = next === INSIDE || next === LAST;
  return isOpen ? goesOn && typeOf(before) === typeOf(label) : !goesOn;
}

/** May a sentence end with this label? Not inside a name. */
export function mayEndWith(label: number): boolean {
  const place = placeOf(label);
  return place !== BEGIN && place !== INSIDE;
}
