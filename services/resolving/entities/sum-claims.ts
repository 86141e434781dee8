/** What one document says of one relation or office. */
export type DocumentClaims = {
  readonly documentId: string;
  readonly storyId: string;
  /** Days of its claims, without the undated. */
  readonly days: readonly string[];
  /** Claim ids. */
  readonly claims: readonly string[];
};

/** Several documents' claims as one edge's numbers; days null where no claim is dated. */
export type ClaimSum = {
  readonly documents: number;
  readonly stories: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The newest claims, at most twenty. */
  readonly claims: readonly string[];
};

const CLAIMS_KEPT = 20;

/** Sums claims up; the order they come in does not matter. */
export function sumClaims(rows: readonly DocumentClaims[]): ClaimSum {
  const days = rows.flatMap((row) => row.days).sort();
  const newest = rows
    .flatMap((row) => row.claims.map((id) => ({ id, day: [...row.days].sort().at(-1) ?? '' })))
    .sort((one, other) =>
      one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? 1 : -1,
    );
  return {
    documents: new Set(rows.map(({ documentId }) => documentId)).size,
    stories: new Set(rows.map(({ storyId }) => storyId)).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    claims: newest.slice(0, CLAIMS_KEPT).map(({ id }) => id),
  };
}
