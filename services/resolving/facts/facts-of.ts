import type { Extraction } from '#reading/extraction.ts';
import { attributionsOf } from './attributions-of.ts';
import { claimsOf } from './claims-of.ts';
import type { Facts } from './facts.ts';
import { referentsOf } from './referents-of.ts';

/**
 * The facts of a document. Ids follow from the document's id and the facts' own content, so that reading it again, here or
 * elsewhere, gives the same facts.
 *
 * @param document.id hash of the document's bytes
 */
export function factsOf({ id, extraction }: { id: string; extraction: Extraction }): Facts {
  const referents = referentsOf({ id, extraction });
  const claims = claimsOf({ id, extraction, referents });
  const attributions = attributionsOf({ id, extraction, referents });
  return {
    referents: once([...referents.values()]),
    claims: once(claims),
    attributions: once(attributions),
  };
}

/** Facts of equal content are one fact. */
function once<Fact extends { readonly id: string }>(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}
