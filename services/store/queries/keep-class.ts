import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { AFFILIATED } from './speaker-parts.ts';

/** Which of some speakers are of a class: of a kind, of a country or body, with an office, or unnamed under such a noun. */
export const KEEP_CLASS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (speaker:Entity|Source {id: id})
  WHERE ($kind IS NULL OR $kind IN labels(speaker))
    AND ($kind IS NOT NULL OR speaker:Person OR speaker:Source)
    AND ($noun IS NULL OR ($titleKeys IS NULL AND EXISTS { (speaker)-[held:HOLDS]->(:Role)-[:OF]->() WHERE held.status <> 'former' })
      OR EXISTS { (speaker)-[held:HOLDS]->(role:Role) WHERE held.status <> 'former' AND role.titleKey IN $titleKeys }
      OR (speaker:Source AND toLower(speaker.name) CONTAINS $noun))
    AND ${AFFILIATED}
    AND ($region IS NULL
      OR toUpper(split(speaker.code, '.')[0]) IN $region
      OR EXISTS {
        MATCH (speaker)-[held:HOLDS]->(:Role)-[:OF]->(body:Entity)
        WHERE held.status <> 'former' AND toUpper(split(body.code, '.')[0]) IN $region }
      OR EXISTS { MATCH (speaker)-[:SPEAKS_FOR]->(body:Entity) WHERE toUpper(split(body.code, '.')[0]) IN $region }
      OR (speaker:Source AND any(word IN $regionWords WHERE toLower(speaker.name) CONTAINS word)))
  RETURN DISTINCT id
`;

export type KeepClassParameters = {
  readonly ids: readonly string[];
  /** What they have to be; null for people and unnamed sources. */
  readonly kind: 'Country' | 'Organization' | null;
  /** The noun of unnamed ones ("official"); whoever has a name has to hold an office. Null for anybody. */
  readonly noun: string | null;
  /** Folded titles of offices of which they have to hold one; null for any office. */
  readonly titleKeys: readonly string[] | null;
  readonly affiliation: string | null;
  /** What the codes of institutions of that country begin with ("us."); null where it is no country. */
  readonly institutions: string | null;
  /** Countries and bodies of which they have to belong to one, by what their codes begin with; any where it is absent. */
  readonly region?: readonly string[];
  /** What unnamed ones of the region are called. */
  readonly regionWords?: readonly string[];
};

/** @returns the ids of those that are */
export async function keepClass(graph: GraphClient, parameters: KeepClassParameters): Promise<Set<string>> {
  const rows = await graph.read<{ id: string }>(KEEP_CLASS, {
    ...{ region: null, regionWords: null },
    ...parameters,
  });
  return new Set(rows.map(({ id }) => id));
}
