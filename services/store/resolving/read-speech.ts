import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const READ_SPEECH = /* cypher */ `
  UNWIND $pairs AS pair
  CALL (pair) {
    MATCH (:Statement)-[about:ABOUT {pair: pair}]->(:Entity)
    RETURN count(about) AS statements, min(about.date) AS first, max(about.date) AS last
  }
  RETURN pair, statements, first, last
`;

export type SpeechSum = {
  readonly pair: string;
  readonly statements: number;
  readonly first: string | null;
  readonly last: string | null;
};

/** How much each speaker said about an entity; `pair` is the ids of both. Zero for none. */
export function readSpeech(transaction: GraphTransaction, pairs: readonly string[]): Promise<SpeechSum[]> {
  return transaction.run<SpeechSum>(READ_SPEECH, { pairs });
}
