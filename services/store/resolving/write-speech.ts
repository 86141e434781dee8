import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { SpeechSum } from './read-speech.ts';
import { speechRank } from './speech-rank.ts';

export const WRITE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (speaker:Entity|Source {id: row.speaker})
  MATCH (about:Entity {id: row.about})
  MERGE (speaker)-[spoke:SPOKE_ABOUT]->(about)
  SET spoke = row.properties
`;

export const DELETE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (:Entity|Source {id: row.speaker})-[spoke:SPOKE_ABOUT]->(:Entity {id: row.about})
  DELETE spoke
`;

export type SpeechRow = {
  readonly speaker: string;
  readonly about: string;
  readonly properties: Omit<SpeechSum, 'pair'>;
};

/** Writes the sums, and takes away the edges where nothing was said. */
export async function writeSpeech(transaction: GraphTransaction, sums: readonly SpeechRow[]): Promise<void> {
  const gone = sums.filter(({ properties }) => properties.statements === 0);
  const said = sums.filter(({ properties }) => properties.statements > 0);
  if (gone.length > 0) await transaction.run(DELETE_SPEECH, { sums: gone });
  const ranked = said.map(({ speaker, about, properties }) => ({
    speaker,
    about,
    properties: { ...properties, rank: speechRank({ about, statements: properties.statements }) },
  }));
  if (ranked.length > 0) await transaction.run(WRITE_SPEECH, { sums: ranked });
}
