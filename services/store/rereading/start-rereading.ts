import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { contentId } from '#resolving/content-id.ts';
import { renewJobs } from '#store/writing/renew-jobs.ts';

export const FORGET_DRY_RUNS = /* cypher */ `
  MATCH (job:Job {dryRun: true})
  DETACH DELETE job
`;

export const CREATE_REREADING = /* cypher */ `
  CREATE (:Rereading {id: $id, name: 'reread', version: $version, dryRun: $dryRun, documents: 0, at: $at})
`;

/** Documents that another version has read, by id, after one of them. Those that failed are for `retry`. */
export const LIST_OUTDATED = /* cypher */ `
  MATCH (document:Document)
  WHERE document.id > $after AND document.status IN ['done', 'skipped'] AND document.version <> $version
  RETURN document.id AS id ORDER BY id LIMIT $limit
`;

export const MARK_JOBS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (job:Job)-[:FOR]->(:Document {id: documentId})
  WHERE job.dryRun IS NULL
  SET job.rereading = $id
  REMOVE job.added, job.removed
`;

/** The document's own job stays as it is: it has been read, and nothing is to change. */
export const CREATE_DRY_JOBS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (document:Document {id: row.documentId})
  CREATE (job:Job {id: row.jobId, name: 'try to read ' + document.name, state: 'waiting', attempts: 0, availableAt: timestamp(),
                   dryRun: true, rereading: $id})-[:FOR]->(document)
`;

export const COUNT_DOCUMENTS = /* cypher */ `
  MATCH (rereading:Rereading {id: $id})
  SET rereading.documents = rereading.documents + $documents, rereading.name = 'reread ' + (rereading.documents + $documents) + ' documents'
`;

/** Documents marked in one transaction. */
const BATCH = 1_000;

/**
 * Has every document read anew that another version of the reader has read. A dry run reads them too, and only tells what would change;
 * what an earlier dry run told is gone then.
 *
 * @returns the id of the rereading
 */
export async function startRereading(
  client: GraphClient,
  wanted: { readonly version: string; readonly dryRun: boolean; readonly at: string },
): Promise<string> {
  const id = contentId('Rereading', wanted.version, String(wanted.dryRun), wanted.at);
  await client.inTransaction(async (transaction) => {
    await transaction.run(FORGET_DRY_RUNS);
    await transaction.run(CREATE_REREADING, { id, ...wanted });
  });
  for (let after = ''; ; ) {
    const batch = await markBatch(client, { id, after, ...wanted });
    after = batch.at(-1) ?? after;
    if (batch.length < BATCH) return id;
  }
}

function markBatch(
  client: GraphClient,
  { id, after, version, dryRun }: { id: string; after: string; version: string; dryRun: boolean },
): Promise<string[]> {
  return client.inTransaction(async (transaction) => {
    const outdated = await transaction.run<{ id: string }>(LIST_OUTDATED, { after, version, limit: BATCH });
    const documentIds = outdated.map((document) => document.id);
    if (dryRun) {
      const rows = documentIds.map((documentId) => ({ documentId, jobId: contentId('Job', id, documentId) }));
      await transaction.run(CREATE_DRY_JOBS, { id, rows });
    } else {
      await renewJobs(transaction, documentIds);
      await transaction.run(MARK_JOBS, { id, documentIds });
    }
    await transaction.run(COUNT_DOCUMENTS, { id, documents: documentIds.length });
    return documentIds;
  });
}
