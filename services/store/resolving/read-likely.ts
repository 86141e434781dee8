import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Versions of an article come within weeks; what later documents quote again is quoted as history. */
const QUOTED_WITHIN_DAYS = 14;

export const READ_LIKELY = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  CALL (document) {
    MATCH (other:Document {address: document.address}) RETURN other
    UNION MATCH (other:Document {quoteKey1: document.quoteKey1})
          WHERE document.dayNumber - $days <= other.dayNumber <= document.dayNumber + $days RETURN other
    UNION MATCH (other:Document {quoteKey2: document.quoteKey2})
          WHERE document.dayNumber - $days <= other.dayNumber <= document.dayNumber + $days RETURN other
    UNION MATCH (other:Document {quoteKey3: document.quoteKey3})
          WHERE document.dayNumber - $days <= other.dayNumber <= document.dayNumber + $days RETURN other
    UNION MATCH (other:Document {shingleKey1: document.shingleKey1}) RETURN other
    UNION MATCH (other:Document {shingleKey2: document.shingleKey2}) RETURN other
    UNION MATCH (other:Document {shingleKey3: document.shingleKey3}) RETURN other
    UNION MATCH (other:Document {shingleKey4: document.shingleKey4}) RETURN other
    UNION MATCH (other:Document {shingleKey5: document.shingleKey5}) RETURN other
    UNION MATCH (other:Document {shingleKey6: document.shingleKey6}) RETURN other
  }
  WITH documentId, other WHERE other.id <> documentId
  RETURN documentId, collect(other.id) AS otherIds
`;

export const READ_LIKES = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (:Document {id: documentId})-[like:LIKE]-(other:Document)
  RETURN documentId, other.id AS otherId
`;

export type DocumentPair = { readonly documentId: string; readonly otherId: string };

/** Pairs of documents that share a likeness key, and pairs that the graph has as like each other now. */
export async function readLikely(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<{ likely: DocumentPair[]; now: DocumentPair[] }> {
  const likely = await transaction.run<{ documentId: string; otherIds: string[] }>(READ_LIKELY, {
    documentIds,
    days: QUOTED_WITHIN_DAYS,
  });
  return {
    likely: likely.flatMap(({ documentId, otherIds }) =>
      otherIds.map((otherId) => ({ documentId, otherId })),
    ),
    now: await transaction.run<DocumentPair>(READ_LIKES, { documentIds }),
  };
}
