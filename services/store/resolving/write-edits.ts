import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Edit } from '#resolving/speech/small-edit.ts';
import { runInOrder } from './run-in-order.ts';

export const DELETE_EDITS = /* cypher */ `
  UNWIND $storyIds AS storyId
  MATCH (:Story {id: storyId})<-[:PART_OF]-(:Document)<-[:IN]-(attribution:Attribution)-[edit:EDIT_OF]-(other:Attribution)
  WITH edit, attribution.words AS one, other.words AS another
  DELETE edit
  RETURN DISTINCT one, another
`;

export const CREATE_EDITS = /* cypher */ `
  UNWIND $edits AS row
  MATCH (one:Attribution {id: row.one})
  MATCH (other:Attribution {id: row.other})
  MERGE (one)-[:EDIT_OF]->(other)
`;

/**
 * Makes the small edits within stories exactly these.
 *
 * @returns the words that had edits before
 */
export async function writeEdits(
  transaction: GraphTransaction,
  { storyIds, edits }: { storyIds: readonly string[]; edits: readonly Edit[] },
): Promise<string[]> {
  const gone = await transaction.run<{ one: string; another: string }>(DELETE_EDITS, { storyIds });
  await runInOrder(transaction, [[CREATE_EDITS, { edits }]]);
  return gone.flatMap(({ one, another }) => [one, another]);
}
