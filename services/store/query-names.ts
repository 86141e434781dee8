import { queries as browsing } from './browsing/index.ts';
import { queries as digest } from './digest/index.ts';
import { queries as reading } from './queries/index.ts';

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...browsing, ...digest, ...reading }).map(([name, query]) => [query, name]),
);

/** The name of a query that reads, for people who look at measures; `other` for one that has none. */
export function nameOfQuery(query: string): string {
  return NAMES.get(query) ?? 'other';
}
