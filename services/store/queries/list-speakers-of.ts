import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';
import { SPEAKER_ROWS, SPOKEN } from './speaker-parts.ts';

/** Who of a country or body, unnamed ones among them, or of those with certain offices, said or wrote something; those with the most statements first. */
export const LIST_SPEAKERS_OF = /* cypher */ `
  CALL () {
    MATCH (speaker:Person)-[holds:HOLDS]->(role:Role)
    WHERE holds.status <> 'former'
      AND ($titleKeys IS NULL OR role.titleKey IN $titleKeys)
      AND ($affiliation IS NULL OR EXISTS {
        MATCH (role)-[:OF]->(body:Entity) WHERE body.id = $affiliation OR body.code STARTS WITH $institutions })
    RETURN speaker
    UNION
    MATCH (speaker:Source)-[:SPEAKS_FOR]->(body:Entity)
    WHERE $titleKeys IS NULL AND (body.id = $affiliation OR body.code STARTS WITH $institutions)
    RETURN speaker
  }
  WITH DISTINCT speaker
  MATCH (speaker)-[:SAID]->(statement:Statement)
  WHERE ${SPOKEN}
  ${SPEAKER_ROWS}`;

export function listSpeakersOf(
  graph: GraphClient,
  parameters: {
    titleKeys: readonly string[] | null;
    affiliation: string | null;
    institutions: string | null;
    from: string | null;
    to: string | null;
    collection: string | null;
    limit: number;
    each: number;
  },
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SPEAKERS_OF, parameters);
}
