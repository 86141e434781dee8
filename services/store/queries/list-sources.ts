import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';
import { SPEAKER_ROWS, SPOKEN } from './speaker-parts.ts';

/** Anonymous and collective sources that said or wrote something, those with the most statements first. */
export const LIST_SOURCES = /* cypher */ `
  MATCH (speaker:Source)-[:SAID]->(statement:Statement)
  WHERE ${SPOKEN}
  ${SPEAKER_ROWS}`;

export function listSources(
  graph: GraphClient,
  parameters: {
    from: string | null;
    to: string | null;
    collection?: string | null;
    limit: number;
    each: number;
  },
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SOURCES, { collection: null, ...parameters });
}
