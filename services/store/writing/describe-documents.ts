import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const DESCRIBE_DOCUMENTS = /* cypher */ `
  UNWIND $documents AS row
  MATCH (document:Document {id: row.documentId})
  SET document += row.properties, document.status = 'done'
  REMOVE document.failedStep, document.failedReason
`;

/** What reading tells of the document itself; null where unknown. */
export type DocumentProperties = {
  readonly name: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly originalPublisher: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly day: string | null;
  readonly language: string | null;
  readonly text: string;
  /** The version of the code that read it. */
  readonly version: string;
};

/** Writes the text and metadata of documents that were read, and that they are done. */
export async function describeDocuments(
  transaction: GraphTransaction,
  given: readonly { documentId: string; properties: DocumentProperties }[],
): Promise<void> {
  const documents = given.map(({ documentId, properties }) => ({ documentId, properties }));
  await transaction.run(DESCRIBE_DOCUMENTS, { documents });
}
