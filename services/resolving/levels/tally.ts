import { byId, compare, distinct } from '#resolving/canonical-order.ts';

/** What one document says in a block of claims. */
export type TalliedRow = {
  /** What is summed apart within the block (an office with its status); '' where nothing is. */
  readonly facet: string;
  readonly documentId: string;
  /** The story of the document, null where it is the only one in it. */
  readonly story: string | null;
  /** Days of its claims, without the undated. */
  readonly days: readonly string[];
  /** Those of the days that the document states; the others are of its publication. */
  readonly stated: readonly string[];
  /** Claim ids. */
  readonly claims: readonly string[];
  /** How the document writes the title, null for relations. */
  readonly title: string | null;
};

/**
 * A sum that can be added to others, as long as no document counts in two of them: what levels are made of. The sum of a month is the sum
 * of its days, whatever their order.
 */
export type Tally = {
  readonly facet: string;
  readonly documents: number;
  /** Documents that are the only ones in their story. */
  readonly lone: number;
  /** Stories of several documents, which may lie in several days. */
  readonly stories: readonly string[];
  readonly days: readonly string[];
  /** Those of the days that a document states. */
  readonly stated: readonly string[];
  /** Documents without a dated claim. */
  readonly undated: number;
  /** The newest, at most twenty. */
  readonly claims: readonly { readonly id: string; readonly day: string }[];
  readonly titles: readonly { readonly title: string; readonly documents: number }[];
};

const CLAIMS_KEPT = 20;

/** The sums of rows, one for each facet; a document counts once in a facet, however many rows it has there. */
export function tallyRows(rows: readonly TalliedRow[]): Tally[] {
  const byDocument = Map.groupBy(rows, ({ facet, documentId }) => `${documentId} ${facet}`);
  return mergeTallies([...byDocument.values()].map(tallyDocument));
}

function tallyDocument(rows: readonly TalliedRow[]): Tally {
  const [first] = rows;
  const story = first?.story ?? null;
  const days = distinct(rows.flatMap((row) => row.days));
  return {
    facet: first?.facet ?? '',
    documents: 1,
    lone: story === null ? 1 : 0,
    stories: story === null ? [] : [story],
    days,
    stated: distinct(rows.flatMap((row) => row.stated)),
    undated: days.length === 0 ? 1 : 0,
    claims: newest(rows.flatMap((row) => row.claims.map((id) => ({ id, day: lastOf(row.days) })))),
    titles: distinct(rows.flatMap(({ title }) => title ?? [])).map((title) => ({ title, documents: 1 })),
  };
}

/** Adds sums up, one for each facet, in the order of the facets. */
export function mergeTallies(tallies: readonly Tally[]): Tally[] {
  const byFacet = [...Map.groupBy(tallies, ({ facet }) => facet)];
  return byFacet
    .sort(([one], [other]) => compare(one, other))
    .map(([facet, group]) => ({
      facet,
      documents: total(group.map(({ documents }) => documents)),
      lone: total(group.map(({ lone }) => lone)),
      stories: distinct(group.flatMap(({ stories }) => stories)),
      days: distinct(group.flatMap(({ days }) => days)),
      stated: distinct(group.flatMap(({ stated }) => stated)),
      undated: total(group.map(({ undated }) => undated)),
      claims: newest(group.flatMap(({ claims }) => claims)),
      titles: [
        ...Map.groupBy(
          group.flatMap(({ titles }) => titles),
          ({ title }) => title,
        ),
      ]
        .map(([title, counts]) => ({ title, documents: total(counts.map(({ documents }) => documents)) }))
        .sort((one, other) => compare(one.title, other.title)),
    }));
}

function newest(claims: Tally['claims']): Tally['claims'] {
  const sorted = [...claims].sort((one, other) => compare(other.day, one.day) || byId(one, other));
  return sorted.slice(0, CLAIMS_KEPT);
}

function lastOf(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
