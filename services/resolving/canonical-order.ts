/**
 * Puts texts into one order on every machine and in every language: that of their UTF-16 code units. What follows is computed from sorted
 * input, so that it never depends on how facts came.
 */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The order of ids, for things of equal rank. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}

/** Each value once, sorted. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}
