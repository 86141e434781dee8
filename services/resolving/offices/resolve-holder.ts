import type { RoleStatus } from '#reading/extraction.ts';
import { contentId } from '#resolving/content-id.ts';
import { sumClaims } from '#resolving/entities/sum-claims.ts';
import { entityIdOf } from '#resolving/identity/decide.ts';
import { mergeTallies, type Tally } from '#resolving/levels/tally.ts';
import { mostWritten } from './most-written.ts';
import { type OfficeFacet, readOfficeFacet } from './office-facets.ts';
import type { OfficeKnowledge } from './office-knowledge.ts';
import { officeKey } from './one-office.ts';

/** How a day is known. */
type DaySource = 'stated' | 'published';

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
  /** Whether a document states the first day, or it is that of a publication; null where there is none. */
  readonly firstDateSource: DaySource | null;
  readonly lastDateSource: DaySource | null;
  readonly days: readonly string[];
  /** Documents without a date that say so. */
  readonly undated: number;
  readonly documents: number;
  readonly stories: number;
  readonly inferred: string | null;
  readonly claims: readonly string[];
};

type Office = OfficeFacet & { readonly tally: Tally };
type Placed = Office & { readonly place: string; readonly inferred: string | null };

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
  /** Sums of `officeRows`. */
  readonly tallies: readonly Tally[];
  readonly knowledge: OfficeKnowledge;
}): Holding[] {
  const placed = place(block).map((office) => ({
    ...office,
    key: officeKey({ titleKey: office.key, of: office.place }),
  }));
  const groups = Map.groupBy(placed, ({ key, place, status }) => [key, place, status].join('|'));
  return [...groups.keys()].sort().flatMap((group) => holding(groups.get(group) ?? []));
}

function place({
  personId,
  tallies,
  knowledge,
}: {
  personId: string;
  tallies: readonly Tally[];
  knowledge: OfficeKnowledge;
}): Placed[] {
  const offices = tallies.map((tally) => ({ ...readOfficeFacet(tally.facet), tally }));
  const ofTitle = Map.groupBy(offices, ({ key }) => key);
  return offices.map((office) => {
    const { key, of } = office;
    if (of !== null) return { ...office, place: of, inferred: null };
    const other = usualPlace(ofTitle.get(key) ?? []);
    if (other !== null) return { ...office, place: other, inferred: 'office:other-claims' };
    const unique = knowledge.uniqueTo(key);
    if (unique !== null) return { ...office, place: entityIdOf(unique.key), inferred: 'office:unique-title' };
    return { ...office, place: personId, inferred: 'office:not-placed' };
  });
}

/** So many times as many documents must give one country as the next: a single slip does not make an office doubtful. */
const FAR_MORE = 3;

/** The country or body that documents give for one title of a person, null where none does or several compete. */
function usualPlace(offices: readonly Office[]): string | null {
  const counts = new Map<string, number>();
  for (const { of, tally } of offices)
    if (of !== null) counts.set(of, (counts.get(of) ?? 0) + tally.documents);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined) return null;
  return second === undefined || first[1] >= FAR_MORE * second[1] ? first[0] : null;
}

function holding(offices: readonly Placed[]): Holding[] {
  const [first] = offices;
  const [tally] = mergeTallies(offices.map((office) => ({ ...office.tally, facet: '' })));
  if (first === undefined || tally === undefined) return [];
  const { key, place, status } = first;
  const { documents, stories, claims, ...days } = sumClaims(tally);
  return [
    {
      roleId: roleIdOf({ titleKey: key, of: place }),
      titleKey: key,
      title: mostWritten(tally.titles),
      of: place,
      status,
      firstReported: days.first,
      lastReported: days.last,
      firstDateSource: sourceOf(days.first, tally),
      lastDateSource: sourceOf(days.last, tally),
      days: tally.days,
      undated: tally.undated,
      documents,
      stories,
      // Where one document names the country, nothing is inferred.
      inferred: offices.some(({ inferred }) => inferred === null) ? null : first.inferred,
      claims,
    },
  ];
}

function sourceOf(day: string | null, { stated }: Tally): DaySource | null {
  if (day === null) return null;
  return stated.includes(day) ? 'stated' : 'published';
}
