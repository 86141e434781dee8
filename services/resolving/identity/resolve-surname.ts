import { type Agreement, type Bearer, compareBearer, surroundingsOf } from './compare-bearer.ts';
import { isOffice } from './contexts.ts';
import { entityIdOf, type Reference } from './decide.ts';
import { ownKeyOf } from './own-key.ts';

/** A referent of whom its document says only the surname, with the offices and surroundings there. */
export type PartialReferent = {
  readonly id: string;
  readonly documentId: string;
  readonly key: string;
  readonly contexts: readonly string[];
  /** The persons who bear the surname with their full name in other versions of the same article. */
  readonly inStory: readonly string[];
  /** Whom people decided it to be, null mostly; and whom they decided it is not. */
  readonly decided: string | null;
  readonly refused: readonly string[];
};

/** Which person a bare surname is, by which rule and for which reasons. */
export type ReasonedReference = Reference & { readonly reasons: readonly string[] };

/**
 * Which person each bare surname is: whom people decided it to be, else the bearer who agrees with its document more than every other,
 * by another version of the article, by office, or by the countries and organizations that the document speaks of. Where nobody agrees,
 * or several do alike, it stays a partial person: one for each office, else one for each document.
 *
 * @example "Rutte", in an article on NATO that calls him secretary general, is the Mark Rutte whom another calls so.
 */
export function resolveSurname(block: {
  readonly bearers: readonly Bearer[];
  readonly partials: readonly PartialReferent[];
}): ReasonedReference[] {
  return block.partials.map((partial) => resolve(partial, block.bearers));
}

function resolve(partial: PartialReferent, bearers: readonly Bearer[]): ReasonedReference {
  const reference = (entityId: string, rule: string, reasons: readonly string[] = []): ReasonedReference => ({
    referentId: partial.id,
    entityId,
    label: 'Person',
    rule,
    reasons,
  });
  if (partial.decided !== null) return reference(partial.decided, 'decision:merge');
  const surroundings = surroundingsOf(partial);
  const [best, next] = bearers
    .filter(({ entityId }) => !partial.refused.includes(entityId))
    .map((bearer) => ({ entityId: bearer.entityId, agreement: compareBearer(bearer, surroundings) }))
    .sort((one, other) => other.agreement.score - one.agreement.score);
  if (best !== undefined && best.agreement.score > (next?.agreement.score ?? 0))
    return reference(best.entityId, ruleOf(best.agreement), best.agreement.reasons);
  const rule = bearers.length === 0 ? 'person:only-surname' : 'person:unclear';
  return reference(entityIdOf(ownKeyOf(partial)), rule);
}

/** Named after the strongest reason, which comes first. */
function ruleOf({ reasons }: Agreement): string {
  const [strongest = ''] = reasons;
  if (strongest === 'story') return 'person:same-story';
  return isOffice(strongest) ? 'person:same-office' : 'person:same-context';
}
