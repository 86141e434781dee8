import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EntityRow } from './find-entities.ts';

/** The institutions of a country that documents name: their codes begin with its own ("ru.kremlin"). */
export const FIND_INSTITUTIONS = /* cypher */ `
  MATCH (entity:Organization) WHERE entity.code STARTS WITH $prefix
  RETURN entity.id AS id, 'Organization' AS kind, entity.name AS name,
         entity.aliases AS aliases, entity.code AS code, entity.documents AS documents
  ORDER BY documents DESC, id LIMIT 10
`;

/** @param prefix the country's code in small letters and a dot: "ru." */
export function findInstitutions(graph: GraphClient, prefix: string): Promise<EntityRow[]> {
  return graph.read<EntityRow>(FIND_INSTITUTIONS, { prefix });
}
