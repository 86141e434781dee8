import type { Tally } from '#resolving/levels/tally.ts';

/** Several documents' claims as one edge's numbers; days null where no claim is dated. */
export type ClaimSum = {
  readonly documents: number;
  readonly stories: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The newest claims, at most twenty. */
  readonly claims: readonly string[];
};

/** A sum as an edge shows it. */
export function sumClaims({ documents, lone, stories, days, claims }: Tally): ClaimSum {
  return {
    documents,
    stories: lone + stories.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    claims: claims.map(({ id }) => id),
  };
}
