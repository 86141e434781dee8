import { compare } from '#resolving/canonical-order.ts';
import { contentId } from '#resolving/content-id.ts';
import type { Decision, FactSeen, Unit, Witness } from './decision.ts';
import { findFact } from './find-fact.ts';

/** A referent that is taken out of what its name says, by a decision to split. */
export type SplitOff = { readonly referentId: string; readonly documentId: string; readonly unit: Unit };

/**
 * The referents that decisions to split take out, by id. Each decision makes one entity of all that it takes out; where two take out the
 * same referent, the first by id has it.
 */
export function splitsOf(
  decisions: readonly Decision[],
  facts: readonly FactSeen[],
): ReadonlyMap<string, SplitOff> {
  const splits = new Map<string, SplitOff>();
  for (const { id, subject } of decisions.filter(({ kind }) => kind === 'split')) {
    for (const witness of subject) {
      const fact = findFact(witness, facts);
      if (fact?.unit == null || splits.has(fact.id)) continue;
      const unit = { ...fact.unit, id: contentId('Entity', 'split', id), code: null };
      splits.set(fact.id, { referentId: fact.id, documentId: fact.documentId, unit });
    }
  }
  return splits;
}

/**
 * What the witnesses of one side speak of today: most of those whose words are still there agree on it, of several as frequent the first
 * by id.
 *
 * @returns null where none is there: the decision waits until its documents come back
 */
export function unitOfSide(
  witnesses: readonly Witness[],
  { facts, splits }: { facts: readonly FactSeen[]; splits: ReadonlyMap<string, SplitOff> },
): Unit | null {
  const units = witnesses.flatMap((witness) => {
    const fact = findFact(witness, facts);
    return (fact && (splits.get(fact.id)?.unit ?? fact.unit)) ?? [];
  });
  const votes = [...Map.groupBy(units, ({ id }) => id)].sort(
    ([one, ones], [other, others]) => others.length - ones.length || compare(one, other),
  );
  return votes[0]?.[1][0] ?? null;
}
