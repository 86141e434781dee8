import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { RelationType } from '#reading/extraction.ts';
import type { Named } from './entity-kind.ts';
import { LIST_RELATIONS_OF } from './list-relations-of.ts';
import { RELATION_FILTERS, RELATION_ROWS } from './relation-parts.ts';

/** Relations between entities, those that most stories report first, or in the order of a key that documents to come do not change. */
export const LIST_RELATIONS = /* cypher */ `
  MATCH (from:Entity)-[relation:MET_WITH|SPOKE_WITH|ATTENDED|ABSENT_FROM|REPLACED_BY|SUCCEEDED_BY|REPRESENTED|MEMBER_OF|ENVOY_OF|RELATIVE_OF|ALLY_OF|INVADED|VISITED|INVITED|CRITICIZED|SUPPORTS|HEADQUARTERED_IN]->(to:Entity)
  WHERE type(relation) IN $types
    ${RELATION_FILTERS}
  ${RELATION_ROWS}`;

export type RelationRow = {
  readonly from: Named;
  readonly to: Named;
  readonly relation: {
    readonly type: RelationType;
    readonly documents: number;
    readonly stories: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly claims: string[];
  };
  /** Tells the relation from all others. */
  readonly key: string;
};

export type ListRelationsParameters = {
  readonly types: readonly RelationType[];
  /** An entity that they touch; null for all relations. */
  readonly entity: string | null;
  /** Which side the entity is; null for either. */
  readonly as: 'from' | 'to' | null;
  /** The entity on the other side, where one is asked for. */
  readonly other: string | null;
  /** First and last day that they may be reported for; null where open. */
  readonly first: string | null;
  readonly last: string | null;
  /** Only what documents of this collection say; all where it is absent. */
  readonly collection?: string | null;
  /** Only where a claim was found by one of these rules; all where it is absent. */
  readonly rules?: readonly string[] | null;
  /** Sorted by key, those after this one; where it is absent those that most stories report come first. */
  readonly page?: { readonly afterKey: string | null };
  readonly limit: number;
};

export function listRelations(
  graph: GraphClient,
  { page, ...parameters }: ListRelationsParameters,
): Promise<RelationRow[]> {
  const query = parameters.entity === null ? LIST_RELATIONS : LIST_RELATIONS_OF;
  const order = { byKey: page !== undefined, afterKey: page?.afterKey ?? null };
  return graph.read<RelationRow>(query, { collection: null, rules: null, ...parameters, ...order });
}
