import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

export const DESCRIBE_DOCUMENTS = /* cypher */ `
  UNWIND $documents AS row
  MATCH (document:Document {id: row.documentId})
  REMOVE document.failedStep, document.failedReason
  SET document += row.properties
`;

/** What reading tells of the document itself; null where unknown. */
export type DocumentProperties = {
  readonly status: 'done' | 'skipped';
  /** Why a document was skipped: `failedStep` names the step, `failedReason` the value at fault. */
  readonly failedStep: string | null;
  readonly failedReason: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly originalPublisher: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly day: string | null;
  readonly language: string | null;
  readonly text: string;
  /** The version of the code that read it. */
  readonly version: string;
  readonly address: string | null;
  readonly dayNumber: number;
  readonly sketch: string | null;
} & Readonly<Record<LikenessProperty, string | null>>;

/** By these its copies and versions are found; null for a document too short for them. */
type LikenessProperty = `quoteKey${1 | 2 | 3}` | `shingleKey${1 | 2 | 3 | 4 | 5 | 6}`;

/** Writes the text and metadata of documents that were read or skipped. */
export async function describeDocuments(
  transaction: GraphTransaction,
  given: readonly { documentId: string; properties: DocumentProperties }[],
): Promise<void> {
  const documents = given.map(({ documentId, properties }) => ({ documentId, properties }));
  await transaction.run(DESCRIBE_DOCUMENTS, { documents });
}
