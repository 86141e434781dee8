import type { EntityRow } from '#store/queries/find-entities.ts';

/** What the codes of a country's institutions begin with: the State Department is "us.state". Null for what is no country. */
export function institutionsOf({ kind, code }: EntityRow): string | null {
  return kind === 'Country' && code !== null ? `${code.toLowerCase()}.` : null;
}
