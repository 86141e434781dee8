import { byId, compare } from '#resolving/canonical-order.ts';
import { daysBetween } from '#resolving/dated.ts';

type Dated = { readonly id: string; readonly date: string | null; readonly day: string | null };

/** Words of one speaker that come up again after as many days are said anew, or quoted as history. */
export const WINDOW_DAYS = 14;

/** Earlier first, undated last; of the same date by id, so that the order never depends on how things came. */
export function byDate(one: Dated, other: Dated): number {
  return compare(one.date ?? '~', other.date ?? '~') || byId(one, other);
}

/**
 * Parts dated things wherever more than `days` lie between one and the next. The undated join the only cluster, or stand apart where
 * there are several.
 */
export function clusterByDay<Thing extends Dated>(things: readonly Thing[], days: number): Thing[][] {
  const sorted = [...things].sort(byDate);
  const undated = sorted.filter(({ day }) => day === null);
  const clusters: Thing[][] = [];
  let last: string | null = null;
  for (const thing of sorted) {
    if (thing.day === null) continue;
    const near = last !== null && daysBetween(last, thing.day) <= days;
    if (near) clusters.at(-1)?.push(thing);
    else clusters.push([thing]);
    last = thing.day;
  }
  if (undated.length === 0) return clusters;
  if (clusters.length === 1) return [[...(clusters[0] ?? []), ...undated]];
  return [...clusters, undated];
}
