/** How many documents there are of each facet of something: of each name of a person, of each office. Facets of none are left out. */
export type DocumentCounts = ReadonlyMap<string, number>;

/** What one document adds to counts: it counts once in each of these facets. */
export type DocumentFacets = {
  /** What is counted, and for whom: an entity; a surname, and a person who bears it. */
  readonly block: string;
  readonly member: string;
  readonly facet: string;
  readonly documentId: string;
};

/** By how much the counts of something change; what stays as it was is left out. */
export type CountChange = {
  readonly block: string;
  readonly member: string;
  readonly facets: DocumentCounts;
};

/**
 * What becomes of counts when documents say something else than before. A count is a whole number, so that what was added can be taken
 * away again without a trace: counts changed by every difference are those of counting anew.
 *
 * @param before what the documents said; a document may say the same several times
 * @param now what they say, none of them another document than before
 */
export function countChanges(
  before: readonly DocumentFacets[],
  now: readonly DocumentFacets[],
): CountChange[] {
  const changes = new Map<string, { block: string; member: string; facets: Map<string, number> }>();
  const count = (said: readonly DocumentFacets[], by: number) => {
    for (const { block, member, facet } of once(said)) {
      const key = `${block} ${member}`;
      const change = changes.get(key) ?? { block, member, facets: new Map<string, number>() };
      changes.set(key, change);
      change.facets.set(facet, (change.facets.get(facet) ?? 0) + by);
    }
  };
  count(before, -1);
  count(now, 1);
  return [...changes.values()]
    .map((change) => ({ ...change, facets: withoutZeros(change.facets) }))
    .filter(({ facets }) => facets.size > 0);
}

/**
 * Counts after a change.
 *
 * @param changes by how much each count is more, or less
 * @throws RangeError where fewer than none would be left: something was taken away that never was added
 */
export function addCounts<Facet>(
  counts: ReadonlyMap<Facet, number>,
  changes: ReadonlyMap<Facet, number>,
): Map<Facet, number> {
  const sum = new Map(counts);
  for (const [facet, by] of changes) {
    const count = (sum.get(facet) ?? 0) + by;
    if (count < 0) throw new RangeError(`${count} of "${facet}"`);
    sum.set(facet, count);
  }
  return withoutZeros(sum);
}

function once(said: readonly DocumentFacets[]): Iterable<DocumentFacets> {
  return new Map(said.map((each) => [JSON.stringify(Object.values(each)), each])).values();
}

function withoutZeros<Facet>(counts: ReadonlyMap<Facet, number>): Map<Facet, number> {
  return new Map([...counts].filter(([, count]) => count !== 0));
}
