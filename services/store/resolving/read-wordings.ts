import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** One report of each wording will do: what differs between them is case and punctuation. */
export const READ_WORDINGS = /* cypher */ `
  UNWIND $storyIds AS storyId
  MATCH (:Story {id: storyId})<-[:PART_OF]-(:Document)<-[:IN]-(attribution:Attribution)
  WITH storyId, attribution.words AS words, attribution ORDER BY attribution.id
  WITH storyId, words, head(collect(attribution)) AS attribution
  RETURN storyId, words, attribution.id AS id, attribution.text AS text
`;

export const READ_EDITED_WORDS = /* cypher */ `
  UNWIND $words AS words
  MATCH (one:Attribution {words: words})-[:EDIT_OF]-(other:Attribution)
  USING INDEX SEEK one:Attribution(words)
  RETURN DISTINCT words AS one, other.words AS other
`;

/** What documents of a story report, each wording once. */
type WordingRow = {
  readonly storyId: string;
  readonly words: string;
  readonly id: string;
  readonly text: string;
};

/** The wordings that stories report. */
export function readWordings(
  transaction: GraphTransaction,
  storyIds: readonly string[],
): Promise<WordingRow[]> {
  return transaction.run<WordingRow>(READ_WORDINGS, { storyIds });
}

/** Pairs of wordings that are small edits of each other, through however many others they hang together. */
export async function readEditedWords(
  transaction: GraphTransaction,
  words: readonly string[],
): Promise<(readonly [string, string])[]> {
  const seen = new Set<string>();
  const pairs: (readonly [string, string])[] = [];
  for (let wanted = [...words]; wanted.length > 0; ) {
    for (const each of wanted) seen.add(each);
    const rows = await transaction.run<{ one: string; other: string }>(READ_EDITED_WORDS, { words: wanted });
    for (const { one, other } of rows) pairs.push([one, other]);
    wanted = [...new Set(rows.map(({ other }) => other))].filter((other) => !seen.has(other));
  }
  return pairs;
}
