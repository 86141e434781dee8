import { byId } from '#resolving/canonical-order.ts';
import type { FactSeen, Witness } from './decision.ts';

/**
 * The fact that a witness's words are today. First the one of these words at this place; then, unless it is a claim, whatever is read at
 * this place now (a name that is read more fully is still the same mention, but a claim that is read otherwise is another claim); then
 * the same words nearest to it, since cleaning may have moved them.
 *
 * @returns null where the document does not say it any more
 */
export function findFact(witness: Witness, facts: readonly FactSeen[]): FactSeen | null {
  const alike = facts.filter(({ kind, documentId }) => {
    return kind === witness.kind && documentId === witness.documentId;
  });
  const sameWords = alike.filter((fact) => fact.words === witness.words && isOfType(fact, witness));
  const here = (fact: FactSeen) => overlap(fact, witness) > 0;
  const byPlace = witness.kind === 'claim' ? [] : alike.filter(here);
  const [tier = []] = [sameWords.filter(here), byPlace, sameWords].filter((found) => found.length > 0);
  const [best] = [...tier].sort(
    (one, other) =>
      overlap(other, witness) - overlap(one, witness) ||
      distance(one, witness) - distance(other, witness) ||
      byId(one, other),
  );
  return best ?? null;
}

/** A referent may turn out to be of another type; a claim of another type is another claim. */
function isOfType({ kind, type }: FactSeen, witness: Witness): boolean {
  return kind !== 'claim' || type === witness.type;
}

/** How many code units a stretch of the fact shares with the witness. */
function overlap({ starts, ends }: FactSeen, witness: Witness): number {
  const shared = starts.map(
    (start, index) => Math.min(ends[index] ?? start, witness.end) - Math.max(start, witness.start),
  );
  return Math.max(0, ...shared);
}

function distance({ starts }: FactSeen, witness: Witness): number {
  return Math.min(...starts.map((start) => Math.abs(start - witness.start)));
}
