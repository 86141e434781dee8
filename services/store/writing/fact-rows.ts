import type { GraphValue } from '#graph-schema/client/parameters.ts';
import type { AttributionFact, ClaimFact, Facts, ReferentFact } from '#resolving/facts/facts.ts';
import { type Columns, valuesOf } from './fact-columns.ts';

export const REFERENT_COLUMNS = [
  'id',
  'name',
  'kind',
  'code',
  'key',
  'surname',
  'partial',
  'contexts',
  'starts',
  'ends',
  'kinds',
  'rules',
] as const satisfies Columns<ReferentFact>;

export const CLAIM_COLUMNS = [
  'id',
  'name',
  'kind',
  'type',
  'title',
  'status',
  'start',
  'end',
  'occasionStart',
  'occasionEnd',
  'rule',
  'date',
  'day',
  'dateSource',
] as const satisfies Columns<ClaimFact>;

export const ATTRIBUTION_COLUMNS = [
  'id',
  'name',
  'text',
  'words',
  'mode',
  'act',
  'starts',
  'ends',
  'cueStart',
  'cueEnd',
  'speakerStart',
  'speakerEnd',
  'speakerKind',
  'speakerLabel',
  'rule',
  'date',
  'day',
  'dateSource',
] as const satisfies Columns<AttributionFact>;

/** Values of a node's properties in the order of its columns, and for each kind of link the places of the nodes that it leads to. */
type LinkedRow<Links extends string> = Readonly<Record<Links, readonly number[]>> & {
  readonly values: readonly GraphValue[];
};

/** The facts of a document as they are written: links by place in the lists of the document, so that no node is looked for by its id. */
type FactRows = {
  readonly documentId: string;
  readonly referents: readonly (readonly GraphValue[])[];
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
    referents: referents.map(referentValues),
    claims: claims.map((claim) => ({
      values: valuesOf(claim, CLAIM_COLUMNS),
      subject: referent([claim.subject]),
      object: referent([claim.object]),
      where: referent([claim.where]),
    })),
    attributions: attributions.map((said) => ({
      values: valuesOf(said, ATTRIBUTION_COLUMNS),
      by: referent([said.by]),
      affiliated: referent([said.affiliated]),
      about: referent(said.about),
      via: referent([said.via]),
    })),
    within: attributions.flatMap(({ within }, inner) =>
      attribution([within]).map((outer) => ({ inner, outer })),
    ),
  };
}

/** What no referent has need not be stored for each. */
function referentValues({ partial, contexts, ...fact }: ReferentFact): GraphValue[] {
  const stored = { ...fact, partial: partial || null, contexts: contexts.length > 0 ? contexts : null };
  return REFERENT_COLUMNS.map((column) => stored[column]);
}

function placesOf(facts: readonly { readonly id: string }[]) {
  const places = new Map(facts.map(({ id }, place) => [id, place]));
  return (ids: readonly (string | null)[]): number[] => ids.flatMap((id) => places.get(id ?? '') ?? []);
}
