import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Whoever merges a document first finds it without a status; the others wait for that transaction to end. */
export const STORE_DOCUMENTS = /* cypher */ `
  UNWIND $documents AS row
  MERGE (document:Document {id: row.id})
  WITH document, row, document.status IS NULL AS created
  CALL (document, row, created) {
    WITH * WHERE created
    SET document += {name: row.name, status: 'waiting', authors: [], sourceIds: [], collections: []}
    CREATE (document)-[:HAS_ORIGINAL]->(:Original {id: row.originalId, name: row.size + ' bytes', bytes: row.bytes, size: row.size})
    CREATE (:Job {id: row.jobId, name: 'read ' + row.name, state: 'waiting', attempts: 0, availableAt: timestamp()})-[:FOR]->(document)
  }
  RETURN row.id AS id, created
`;

export type DocumentRow = {
  readonly id: string;
  readonly name: string;
  readonly jobId: string;
  readonly originalId: string;
  /** gzip */
  readonly bytes: Uint8Array;
  readonly size: number;
};

/** Stores documents that are not there yet, each with its original and a job. @returns which were new */
export function storeDocuments(
  transaction: GraphTransaction,
  documents: readonly DocumentRow[],
): Promise<{ id: string; created: boolean }[]> {
  return transaction.run(STORE_DOCUMENTS, { documents });
}
