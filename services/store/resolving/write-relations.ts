import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { ClaimSum } from '#resolving/entities/sum-claims.ts';

export const DELETE_RELATIONS = /* cypher */ `
  UNWIND $relations AS row
  MATCH (:Entity {id: row.from})-[relation:$(row.type)]->(:Entity {id: row.to})
  DELETE relation
`;

export const WRITE_RELATIONS = /* cypher */ `
  UNWIND $relations AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  MERGE (from)-[relation:$(row.type)]->(to)
  SET relation = row.properties
`;

export type RelationRow = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Null where no document says so any more. */
  readonly properties: ClaimSum | null;
};

/** Writes relations as they are now said to be, and takes away those that nothing says any more. */
export async function writeRelations(
  transaction: GraphTransaction,
  relations: readonly RelationRow[],
): Promise<void> {
  const gone = relations.filter(({ properties }) => properties === null);
  const said = relations.filter(({ properties }) => properties !== null);
  if (gone.length > 0) await transaction.run(DELETE_RELATIONS, { relations: gone });
  if (said.length > 0) await transaction.run(WRITE_RELATIONS, { relations: said });
}
