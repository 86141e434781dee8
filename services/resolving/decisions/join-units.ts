import { byId } from '#resolving/canonical-order.ts';
import type { Unit } from './decision.ts';

/** That one unit is another, as a decision says; `from` loses its own id. */
type Merge = { readonly from: Unit; readonly into: Unit };

/** Units that are one entity, with the unit that gives it its id, type and code. */
export type Joined = { readonly entity: Unit; readonly members: readonly Unit[] };

/**
 * Joins units that decisions merge, directly or through others. A merge that would bring together what another decision keeps apart is
 * left out: taking two for one does more harm than the reverse.
 *
 * @param merges in an order that does not depend on when they were decided
 * @param apart pairs of unit ids
 */
export function joinUnits(
  merges: readonly Merge[],
  apart: readonly (readonly [string, string])[],
): readonly Joined[] {
  const groups = new Map<string, ReadonlyMap<string, Unit>>();
  const groupOf = (unit: Unit) => groups.get(unit.id) ?? new Map([[unit.id, unit]]);
  for (const { from, into } of merges) {
    const joined = new Map([...groupOf(from), ...groupOf(into)]);
    if (apart.some(([one, other]) => joined.has(one) && joined.has(other))) continue;
    for (const id of joined.keys()) groups.set(id, joined);
  }
  const left = new Set(merges.map(({ from }) => from.id));
  return [...new Set(groups.values())].map((members) => {
    const units = [...members.values()];
    const [entity] = units.sort((one, other) => rank(one, left) - rank(other, left) || byId(one, other));
    return { entity: entity as Unit, members: units };
  });
}

/** What has a code or a full name, and what others were merged into rather than merged, names the entity. */
function rank({ id, code, partial }: Unit, left: ReadonlySet<string>): number {
  return Number(code === null) * 4 + Number(partial) * 2 + Number(left.has(id));
}
