import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { EntityType } from '#reading/extraction.ts';
import type { NameCount } from '#resolving/entities/describe-entity.ts';

export const READ_ENTITIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) {
    MATCH (entity)<-[:REFERS_TO]-(referent:Referent)
    WITH referent.name AS name, count(DISTINCT referent.documentId) AS documents
    RETURN collect({name: name, documents: documents}) AS names
  }
  RETURN id, entity.code AS code, entity.name AS name, names,
         head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
         COUNT { MATCH (entity)<-[:REFERS_TO]-(referent:Referent) RETURN DISTINCT referent.documentId } AS documents,
         EXISTS { (entity)<-[:REFERS_TO]-(:Referent {partial: true}) }
           AND NOT EXISTS { MATCH (entity)<-[:REFERS_TO]-(referent:Referent) WHERE referent.partial IS NULL } AS partial,
         EXISTS { (entity)<-[:OF]-(:Role)<-[:HOLDS]-() } AS hasOffices,
         COLLECT { MATCH (entity)<-[:OF]-(role:Role) RETURN role.id } AS roles,
         COLLECT { MATCH (entity)-[:HOLDS]->(role:Role) RETURN DISTINCT role.id } AS held
`;

export const DESCRIBE_ENTITIES = /* cypher */ `
  UNWIND $entities AS row
  MATCH (entity:Entity {id: row.id})
  SET entity += row.properties
`;

export const DELETE_ENTITIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  DETACH DELETE entity
`;

/** An entity as documents speak of it. */
export type EntitySeen = {
  readonly id: string;
  readonly code: string | null;
  /** The name that it has in the graph now. */
  readonly name: string;
  readonly names: readonly NameCount[];
  readonly label: EntityType;
  readonly documents: number;
  /** Whether only bare surnames refer to it. */
  readonly partial: boolean;
  readonly hasOffices: boolean;
  /** Offices of it, and offices that it holds: their names speak of it. */
  readonly roles: readonly string[];
  readonly held: readonly string[];
};

export function readEntities(transaction: GraphTransaction, ids: readonly string[]): Promise<EntitySeen[]> {
  return transaction.run<EntitySeen>(READ_ENTITIES, { ids });
}

export type EntityDescription = {
  readonly id: string;
  readonly properties: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly documents: number;
    readonly partial: true | null;
  };
};

/** Writes what entities are called, and takes away those that nothing speaks of any more. */
export async function describeEntities(
  transaction: GraphTransaction,
  { entities, gone }: { entities: readonly EntityDescription[]; gone: readonly string[] },
): Promise<void> {
  if (entities.length > 0) await transaction.run(DESCRIBE_ENTITIES, { entities });
  if (gone.length > 0) await transaction.run(DELETE_ENTITIES, { ids: gone });
}
