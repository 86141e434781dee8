import type { RoleStatus } from '#reading/extraction.ts';
import { distinct } from '#resolving/canonical-order.ts';

/** A claim as it counts in a cell of a block. */
export type CountedClaim = {
  readonly cell: string;
  readonly id: string;
  /** Null for relations, like the status. */
  readonly title: string | null;
  readonly status: RoleStatus | null;
  /** Entity id of the claim's object. */
  readonly of: string | null;
  readonly documentId: string;
  /** Null for the only document of a story. */
  readonly story: string | null;
  /** Null for an undated claim. */
  readonly day: string | null;
  readonly dateSource: 'stated' | 'published' | 'unknown';
};

/** What a document says in a cell of a block: its claims that say the same. */
export type SummedClaims = Omit<CountedClaim, 'id' | 'day' | 'dateSource'> & {
  readonly days: readonly string[];
  /** Those of the days that the document states. */
  readonly stated: readonly string[];
  /** Claim ids. */
  readonly claims: readonly string[];
};

/** The claims of each document that say the same, as one. */
export function sumOfDocuments(claims: readonly CountedClaim[]): SummedClaims[] {
  const alike = Map.groupBy(claims, ({ cell, title, status, of, documentId }) =>
    JSON.stringify([cell, title, status, of, documentId]),
  );
  return [...alike.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { cell, title, status, of, documentId, story } = first;
    const stated = members.filter(({ dateSource }) => dateSource === 'stated');
    return {
      cell,
      title,
      status,
      of,
      documentId,
      story,
      days: daysOf(members),
      stated: daysOf(stated),
      claims: members.map((claim) => claim.id),
    };
  });
}

function daysOf(claims: readonly CountedClaim[]): string[] {
  return distinct(claims.flatMap(({ day }) => day ?? []));
}
