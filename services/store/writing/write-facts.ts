import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Facts } from '#resolving/facts/facts.ts';
import { withoutForgotten } from '#resolving/forgetting/without-forgotten.ts';
import { markDecisionsOn } from '#store/decisions/mark-decisions.ts';
import { readTombstones } from '#store/forgetting/read-tombstones.ts';
import { rememberFactsOf } from '#store/moved/remember-moved.ts';
import { tellDifferences } from '#store/rereading/tell-differences.ts';
import { createFacts } from './create-facts.ts';
import { type DocumentProperties, describeDocuments } from './describe-documents.ts';
import { forgetFacts } from './forget-facts.ts';
import { type HeldJob, holdJobs } from './hold-jobs.ts';
import { markBlocks } from './mark-blocks.ts';

/** A document that was read, with the job that it was read for. */
export type ReadDocument = {
  readonly documentId: string;
  readonly jobId: string;
  readonly token: string;
  readonly properties: DocumentProperties;
  readonly facts: Facts;
};

/**
 * Writes the facts of documents and that they are done (or skipped), together or not at all. A document that is no longer in the hands that
 * took it (its lease ran out, something new was said of it, it was removed) is left out. Where the document was read before, its job keeps
 * what the new reading changes; of a dry run that is all.
 *
 * @returns the ids of the documents that were written
 */
export function writeFacts(client: GraphClient, read: readonly ReadDocument[]): Promise<string[]> {
  return client.inTransaction(async (transaction) => {
    const held = await holdJobs(transaction, { jobs: read, state: 'done', error: null });
    // After the jobs are locked: whoever forgets a person meanwhile has these documents read anew.
    const forgotten = await readTombstones(transaction);
    const documents = read.map((document) => withoutPersons(document, forgotten));
    const of = (jobs: readonly HeldJob[]) => {
      const ids = new Set(jobs.map(({ jobId }) => jobId));
      return documents.filter(({ jobId }) => ids.has(jobId));
    };
    const readAnew = held.filter(({ readBefore }) => readBefore);
    await tellDifferences(transaction, of(readAnew));
    const written = of(held.filter(({ dryRun }) => !dryRun));
    const swapped = readAnew.filter(({ dryRun }) => !dryRun).map(({ id }) => id);
    await rememberFactsOf(transaction, swapped);
    await forgetFacts(transaction, swapped);
    if (written.length > 0) await write(transaction, written);
    return written.map(({ documentId }) => documentId);
  });
}

function withoutPersons(document: ReadDocument, forgotten: ReadonlySet<string>): ReadDocument {
  const { documentId, properties, facts } = document;
  const { text, name, title, ...left } = withoutForgotten(
    { documentId, text: properties.text, name: properties.name, title: properties.title, facts },
    forgotten,
  );
  return { ...document, properties: { ...properties, text, name, title }, facts: left.facts };
}

async function write(transaction: GraphTransaction, documents: readonly ReadDocument[]): Promise<void> {
  await describeDocuments(transaction, documents);
  await createFacts(transaction, documents);
  await markDecisionsOn(
    transaction,
    documents.map(({ documentId }) => documentId),
  );
  await markBlocks(
    transaction,
    documents.flatMap(({ documentId, properties: { address } }) => [
      { kind: 'document' as const, key: documentId },
      ...(address === null ? [] : [{ kind: 'address' as const, key: address }]),
    ]),
  );
}
