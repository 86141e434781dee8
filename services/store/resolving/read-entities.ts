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

/** Entities by id; those that are gone are left out. */
export function readEntities(transaction: GraphTransaction, ids: readonly string[]): Promise<EntitySeen[]> {
  return transaction.run<EntitySeen>(READ_ENTITIES, { ids });
}
