import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';
import { entityBlock, type MentionSum, mentionSum } from '#resolving/identity/mentions.ts';
import { type CountsRow, countsOf } from './kept-counts.ts';

/** What documents say of an entity is counted, so none of its mentions is looked at. */
export const READ_ENTITIES = /* cypher */ `
  UNWIND $ids AS row
  MATCH (entity:Entity {id: row.id})
  OPTIONAL MATCH (count:KeptCount {block: row.block})
  RETURN row.id AS id, entity.code AS code, entity.name AS name,
         head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
         coalesce(count.facets, []) AS facets, coalesce(count.documents, []) AS documents,
         count IS NULL AND EXISTS { (entity)<-[:OF]-(:Role)<-[:HOLDS]-() } AS hasOffices,
         count IS NULL AND (EXISTS { (entity)-[:SAID]->() } OR EXISTS { (entity)<-[:ABOUT]-() }) AS hasStatements
`;

/** What bears the names of entities in its own. */
export const READ_OFFICES_NAMED = /* cypher */ `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, COLLECT { MATCH (entity)<-[:OF]-(role:Role) RETURN role.id } AS roles,
         COLLECT { MATCH (entity)-[:HOLDS]->(role:Role) RETURN DISTINCT role.id } AS held
`;

/** An entity as documents speak of it. */
export type EntitySeen = MentionSum & {
  readonly id: string;
  readonly code: string | null;
  /** The name that it has in the graph now. */
  readonly name: string;
  readonly label: EntityType;
  /** Whether there is an office of it, for an entity that no document mentions; else false. */
  readonly hasOffices: boolean;
  /** Whether there are statements of it or about it that are still to be computed anew, for such an entity; else false. */
  readonly hasStatements: boolean;
};

type Row = Omit<EntitySeen, keyof MentionSum> & CountsRow;

/** Offices of an entity, and offices that it holds: their names speak of it. */
export type OfficesNamed = {
  readonly id: string;
  readonly roles: readonly string[];
  readonly held: readonly string[];
};

/** Entities by id; those that are gone are left out. */
export async function readEntities(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<EntitySeen[]> {
  const rows = await transaction.run<Row>(READ_ENTITIES, {
    ids: ids.map((id) => ({ id, block: entityBlock(id) })),
  });
  return rows.map(({ facets, documents, ...entity }) => ({
    ...entity,
    ...mentionSum(countsOf({ facets, documents })),
  }));
}

/** The offices whose names speak of entities. */
export async function readOfficesNamed(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<OfficesNamed[]> {
  return ids.length === 0 ? [] : await transaction.run<OfficesNamed>(READ_OFFICES_NAMED, { ids });
}
