import type { Logger } from 'pino';
import { GraphUnavailableError } from '#graph-schema/client/errors.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { failDocument } from '#store/writing/fail-document.ts';
import { type ReadDocument, writeFacts } from '#store/writing/write-facts.ts';
import type { TakenOutcome, Unreadable } from './read-taken.ts';

/**
 * Writes a batch: the facts of those that were read in one transaction, and why the others were not. A batch that Neo4j refuses is
 * written one by one, so that a document that cannot be written fails alone.
 *
 * @throws GraphUnavailableError; writing the same batch again is safe
 */
export async function writeOutcomes(
  { client, log }: { client: GraphClient; log: Logger },
  outcomes: readonly TakenOutcome[],
): Promise<void> {
  const read = outcomes.flatMap((outcome) => ('read' in outcome ? outcome.read : []));
  const unreadable = outcomes.flatMap((outcome) => ('unreadable' in outcome ? outcome.unreadable : []));
  const refused = await writeTogether({ client, log }, read);
  for (const failure of [...unreadable, ...refused]) {
    const { job, step, reason } = failure;
    log.warn({ documentId: job.documentId, step, reason }, 'document failed');
    await failDocument(client, failure);
  }
}

type Refused = Omit<Unreadable, 'job'> & { readonly job: ReadDocument };

async function writeTogether(
  { client, log }: { client: GraphClient; log: Logger },
  documents: readonly ReadDocument[],
): Promise<Refused[]> {
  if (documents.length === 0) return [];
  try {
    const written = await writeFacts(client, documents);
    log.info({ documents: written.length }, 'facts written');
    return [];
  } catch (error) {
    if (error instanceof GraphUnavailableError) throw error;
    if (documents.length === 1 && documents[0]) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ job: documents[0], step: 'writing', reason }];
    }
    log.warn({ documents: documents.length, error }, 'batch refused; writing one by one');
  }
  const refused: Refused[] = [];
  for (const document of documents) refused.push(...(await writeTogether({ client, log }, [document])));
  return refused;
}
