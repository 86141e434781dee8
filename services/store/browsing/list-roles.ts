import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from '#store/queries/entity-kind.ts';

/** Offices by name, a page at a time; the page starts after the name and id of the last one seen. */
export const LIST_ROLES = /* cypher */ `
  MATCH (role:Role)
  WHERE ($titleKeys IS NULL OR role.titleKey IN $titleKeys)
    AND ($of IS NULL OR EXISTS { (role)-[:OF]->(:Entity {id: $of}) })
    AND ($afterName IS NULL OR role.name > $afterName OR (role.name = $afterName AND role.id > $afterId))
  WITH role ORDER BY role.name, role.id LIMIT $limit
  RETURN role.id AS id, role.name AS name, role.title AS title,
         head(COLLECT { MATCH (role)-[:OF]->(of:Entity) WHERE NOT of:Person
                        RETURN of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) }
                        ORDER BY of.id LIMIT 1 }) AS of,
         COUNT { MATCH (role)<-[:HOLDS]-(person:Person) RETURN DISTINCT person } AS holders
  ORDER BY name, id
`;

/** The same for one office, which the index finds. */
export const GET_ROLE = /* cypher */ `
  MATCH (role:Role {id: $id})
  RETURN role.id AS id, role.name AS name, role.title AS title,
         head(COLLECT { MATCH (role)-[:OF]->(of:Entity) WHERE NOT of:Person
                        RETURN of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) }
                        ORDER BY of.id LIMIT 1 }) AS of,
         COUNT { MATCH (role)<-[:HOLDS]-(person:Person) RETURN DISTINCT person } AS holders
`;

export type RoleRow = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The country or organization; null where no document says it. */
  readonly of: Named | null;
  /** People whom documents have ever put in it. */
  readonly holders: number;
};

export type ListRolesParameters = {
  readonly titleKeys: readonly string[] | null;
  readonly of: string | null;
  readonly afterName: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

export function listRoles(graph: GraphClient, parameters: ListRolesParameters): Promise<RoleRow[]> {
  return graph.read<RoleRow>(LIST_ROLES, parameters);
}

/** @returns null where there is no office with that id */
export async function getRole(graph: GraphClient, id: string): Promise<RoleRow | null> {
  const [row] = await graph.read<RoleRow>(GET_ROLE, { id });
  return row ?? null;
}
