import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { ClaimSum } from '#resolving/entities/sum-claims.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_RELATIONS = /* cypher */ `
  UNWIND $relations AS row
  MATCH (:Entity {id: row.from})-[relation:$(row.type)]->(:Entity {id: row.to})
  DELETE relation
`;

/** Not merged: where the type is a parameter, the plan of an empty graph looks at every relationship there is. */
export const CREATE_RELATIONS = /* cypher */ `
  UNWIND $relations AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[relation:$(row.type)]->(to)
  SET relation = row.properties
`;

export type RelationRow = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Null where no document says so any more. */
  readonly properties: ClaimSum | null;
};

/** Makes these relations what they are now said to be: they are taken away, and created anew unless nothing says so any more. */
export async function writeRelations(
  transaction: GraphTransaction,
  relations: readonly RelationRow[],
): Promise<void> {
  const said = relations.filter(({ properties }) => properties !== null);
  await runInOrder(transaction, [
    [DELETE_RELATIONS, { relations: relations.map(({ type, from, to }) => ({ type, from, to })) }],
    [CREATE_RELATIONS, { relations: said }],
  ]);
}
