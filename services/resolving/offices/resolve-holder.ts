import type { RoleStatus } from '#reading/extraction.ts';
import { contentId } from '#resolving/content-id.ts';
import { type DocumentClaims, sumClaims } from '#resolving/entities/sum-claims.ts';
import { entityIdOf } from '#resolving/identity/decide.ts';
import type { OfficeKnowledge } from './office-knowledge.ts';
import { titleKey } from './title-key.ts';

/** What one document says of one office of the person. */
export type HolderRow = DocumentClaims & {
  readonly title: string;
  readonly status: RoleStatus;
  /** Entity id of the country or organization, null where the document does not say. */
  readonly of: string | null;
};

/** An edge from the person to an office. */
export type Holding = {
  readonly roleId: string;
  readonly titleKey: string;
  readonly title: string;
  /** Entity id of what the office is of: the person's own where it could not be placed. */
  readonly of: string;
  readonly status: RoleStatus;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  readonly days: readonly string[];
  /** Documents without a date that say so. */
  readonly undated: number;
  readonly documents: number;
  readonly stories: number;
  readonly inferred: string | null;
  readonly claims: readonly string[];
};

type Placed = HolderRow & { readonly key: string; readonly place: string; readonly inferred: string | null };

/** The id of an office: its folded title and the entity that it is of. */
export function roleIdOf({ titleKey, of }: { titleKey: string; of: string }): string {
  return contentId('Role', titleKey, of);
}

/**
 * The offices of a person: one edge for each office and status. An office that a document leaves without a country is the person's
 * other office of that title, where there is one only or one that far more documents give; else the one in the world that news calls so;
 * else it stays the person's own.
 */
export function resolveHolder(block: {
  readonly personId: string;
  readonly rows: readonly HolderRow[];
  readonly knowledge: OfficeKnowledge;
}): Holding[] {
  const placed = place(block);
  const groups = Map.groupBy(placed, ({ key, place, status }) => [key, place, status].join('|'));
  return [...groups.keys()].sort().flatMap((group) => holding(groups.get(group) ?? []));
}

function place({
  personId,
  rows,
  knowledge,
}: {
  personId: string;
  rows: readonly HolderRow[];
  knowledge: OfficeKnowledge;
}): Placed[] {
  const named = Map.groupBy(rows, ({ title }) => titleKey(title));
  return rows.map((row) => {
    const key = titleKey(row.title);
    if (row.of !== null) return { ...row, key, place: row.of, inferred: null };
    const other = usualPlace(named.get(key) ?? []);
    if (other !== null) return { ...row, key, place: other, inferred: 'office:other-claims' };
    const unique = knowledge.uniqueTo(key);
    if (unique !== null)
      return { ...row, key, place: entityIdOf(unique.key), inferred: 'office:unique-title' };
    return { ...row, key, place: personId, inferred: 'office:not-placed' };
  });
}

/** So many times as many documents must give one country as the next: a single slip does not make an office doubtful. */
const FAR_MORE = 3;

/** The country or body that documents give for one title of a person, null where none does or several compete. */
function usualPlace(rows: readonly HolderRow[]): string | null {
  const documents = Map.groupBy(
    rows.filter(({ of }) => of !== null),
    ({ of }) => of,
  );
  const counts = [...documents].map(
    ([of, said]) => [of, new Set(said.map(({ documentId }) => documentId)).size] as const,
  );
  const [first, second] = counts.sort(([, one], [, other]) => other - one);
  if (first === undefined) return null;
  return second === undefined || first[1] >= FAR_MORE * second[1] ? first[0] : null;
}

function holding(rows: readonly Placed[]): Holding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { key, place, status } = first;
  const { documents, stories, claims, ...days } = sumClaims(rows);
  const undated = rows.filter((row) => row.days.length === 0);
  return [
    {
      roleId: roleIdOf({ titleKey: key, of: place }),
      titleKey: key,
      title: mostWritten(rows.map(({ title }) => title)),
      of: place,
      status,
      firstReported: days.first,
      lastReported: days.last,
      days: [...new Set(rows.flatMap((row) => row.days))].sort(),
      undated: new Set(undated.map(({ documentId }) => documentId)).size,
      documents,
      stories,
      // Where one document names the country, nothing is inferred.
      inferred: rows.some(({ inferred }) => inferred === null) ? null : first.inferred,
      claims,
    },
  ];
}

/** The most frequent, of several the first in the alphabet. */
function mostWritten(titles: readonly string[]): string {
  const counts = Map.groupBy(titles, (title) => title);
  const [best = ''] = [...counts.keys()].sort(
    (one, other) =>
      (counts.get(other)?.length ?? 0) - (counts.get(one)?.length ?? 0) || (one < other ? -1 : 1),
  );
  return best;
}
