import { distinct } from '#resolving/canonical-order.ts';
import { type ReferentSeen, unitOf } from '#resolving/decisions/unit-of.ts';
import { isOffice } from '#resolving/identity/contexts.ts';

/**
 * What documents may take a person for: the names that refer to it now, and its surname with each of its offices, since a document that
 * comes later may say no more than that.
 *
 * @param referents the person's mentions, one of each kind
 * @returns ids of units, sorted
 */
export function unitsToForget(referents: readonly ReferentSeen[]): string[] {
  const units = referents.flatMap((referent) => {
    const { surname, contexts } = referent;
    if (surname === null) return [unitOf(referent).id];
    const inOffice = contexts
      .filter(isOffice)
      .map((context) =>
        unitOf({ ...referent, key: `Person:${surname}`, partial: true, contexts: [context] }),
      );
    return [unitOf(referent), ...inOffice].map(({ id }) => id);
  });
  return distinct(units);
}
