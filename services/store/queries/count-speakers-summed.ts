import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** A node with many edges keeps how many of a type it has, so this costs the same for a hundred and for a million. */
export const COUNT_SPEAKERS_SUMMED = /* cypher */ `
  MATCH (entity:Entity {id: $about})
  RETURN COUNT { (entity)<-[:SPOKE_ABOUT]-() } AS speakers
`;

/** How many said or wrote something about an entity, at any time and in all collections. */
export async function countSpeakersSummed(graph: GraphClient, about: string): Promise<number> {
  const [row] = await graph.read<{ speakers: number }>(COUNT_SPEAKERS_SUMMED, { about });
  return row?.speakers ?? 0;
}
