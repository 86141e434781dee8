import type { GraphParameters } from '#graph-schema/client/parameters.ts';
import type { AttributionFact, ClaimFact, Facts, ReferentFact } from '#resolving/facts.ts';

/** Properties of a node, and for each kind of link the places of the nodes that it leads to. */
type LinkedRow<Links extends string> = Readonly<Record<Links, readonly number[]>> & {
  readonly properties: GraphParameters;
};

/** The facts of a document as they are written: links by place in the lists of the document, so that no node is looked for by its id. */
export type FactRows = {
  readonly documentId: string;
  readonly referents: readonly GraphParameters[];
  readonly claims: readonly LinkedRow<'subject' | 'object' | 'where'>[];
  readonly attributions: readonly LinkedRow<'by' | 'affiliated' | 'about' | 'via'>[];
  /** Places of attributions that stand within others. */
  readonly within: readonly { readonly inner: number; readonly outer: number }[];
};

/**
 * Makes the facts of a document ready for writing. What a link leads to and is not there is left out.
 *
 * @example a claim whose subject is the second referent has `subject: [1]`
 */
export function factRows({ documentId, facts }: { documentId: string; facts: Facts }): FactRows {
  const { referents, claims, attributions } = facts;
  const referent = placesOf(referents);
  const attribution = placesOf(attributions);
  return {
    documentId,
    referents: referents.map((fact) => referentRow(fact, documentId)),
    claims: claims.map(({ subject, object, where, ...claim }: ClaimFact) => ({
      properties: { ...claim, documentId },
      subject: referent([subject]),
      object: referent([object]),
      where: referent([where]),
    })),
    attributions: attributions.map(({ by, affiliated, about, via, within, ...said }: AttributionFact) => ({
      properties: { ...said, documentId },
      by: referent([by]),
      affiliated: referent([affiliated]),
      about: referent(about),
      via: referent([via]),
    })),
    within: attributions.flatMap(({ within }, inner) =>
      attribution([within]).map((outer) => ({ inner, outer })),
    ),
  };
}

/** What no referent has need not be stored for each. */
function referentRow({ partial, contexts, ...fact }: ReferentFact, documentId: string): GraphParameters {
  return {
    ...fact,
    documentId,
    partial: partial || null,
    contexts: contexts.length > 0 ? contexts : null,
  };
}

function placesOf(facts: readonly { readonly id: string }[]) {
  const places = new Map(facts.map(({ id }, place) => [id, place]));
  return (ids: readonly (string | null)[]): number[] => ids.flatMap((id) => places.get(id ?? '') ?? []);
}
