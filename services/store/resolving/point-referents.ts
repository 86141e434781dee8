import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Mention } from '#resolving/identity/mentions.ts';
import { countMentions } from './count-mentions.ts';
import { runInOrder } from './run-in-order.ts';

/** A referent that was removed meanwhile is not found, and nothing happens. */
export const POINT_REFERENTS = /* cypher */ `
  UNWIND $references AS row
  MATCH (referent:Referent {id: row.referentId})
  MATCH (entity:Entity {id: row.entityId})
  CREATE (referent)-[:REFERS_TO {rule: row.rule, reasons: row.reasons}]->(entity)
`;

export const UNPOINT_REFERENTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Referent {id: id})-[reference:REFERS_TO]->()
  DELETE reference
`;

/** What a referent is to refer to; `from` is what it refers to now, null for nothing. */
type Pointing = {
  readonly referentId: string;
  readonly from: string | null;
  readonly entityId: string;
  readonly rule: string;
  readonly reasons?: readonly string[];
};

/**
 * Has each referent refer to its entity, and to no other, and counts anew who is mentioned.
 *
 * @param given.mentions all mentions of the documents concerned, as they are now
 * @returns the surnames of those who bear one otherwise than before
 */
export async function pointReferents(
  transaction: GraphTransaction,
  { mentions, pointings }: { mentions: readonly Mention[]; pointings: readonly Pointing[] },
): Promise<string[]> {
  const moved = pointings.filter(({ from }) => from !== null).map(({ referentId }) => referentId);
  const references = pointings.map(({ referentId, entityId, rule, reasons = [] }) => ({
    referentId,
    entityId,
    rule,
    reasons: reasons.length > 0 ? reasons : null,
  }));
  await runInOrder(transaction, [
    [UNPOINT_REFERENTS, { ids: moved }],
    [POINT_REFERENTS, { references }],
  ]);
  const pointed = new Map(pointings.map(({ referentId, entityId }) => [referentId, entityId]));
  const now = mentions.map((mention) => ({
    ...mention,
    entityId: pointed.get(mention.id) ?? mention.entityId,
  }));
  return countMentions(transaction, { before: mentions, now });
}
