import type { Content } from '#readers/sent-document.ts';
import { type ApiClient, ApiError } from '../api/client.ts';
import { messageOf } from '../in-words.ts';
import type { Batch } from '../inputs/batches.ts';

/** A document that the API stored. */
export type Accepted = {
  readonly id: string;
  readonly jobId: string;
  readonly created: boolean;
  readonly sourceId: string | null;
};
export type Sent = {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly { readonly where: string; readonly problem: string }[];
};

type Answer = {
  readonly accepted: readonly Accepted[];
  readonly rejected: readonly { readonly line: number; readonly detail: string }[];
};

/** Sends documents to the API; a failure is told with the documents that it hit, and nothing is thrown. */
export async function sendBatch(
  batch: Batch,
  { api, collection }: { api: ApiClient; collection: string | null },
): Promise<Sent> {
  if (batch.kind === 'problem') return { accepted: [], refused: [batch] };
  const documents = batch.kind === 'bytes' ? [batch] : batch.documents;
  try {
    if (batch.kind === 'bytes')
      return { ...(await sendBytes(batch.content, { api, collection })), refused: [] };
    const lines = documents.map(({ content }) => JSON.stringify(toLine(content)));
    const { accepted, rejected } = await api.post<Answer>('/documents', {
      body: { mediaType: 'application/x-ndjson', content: `${lines.join('\n')}\n` },
      parameters: { collection },
    });
    const refused = rejected.map(({ line, detail }) => ({
      where: documents[line - 1]?.where ?? `line ${line}`,
      problem: detail,
    }));
    return { accepted, refused };
  } catch (error) {
    const message = messageOf(error);
    const problems = error instanceof ApiError ? error.problems : [];
    const refused = documents.map(({ where }, index) => {
      const own = problems.find(({ name }) => name === `line ${index + 1}`);
      return { where, problem: own?.detail ?? message };
    });
    return { accepted: [], refused };
  }
}

function sendBytes(
  { bytes, format, sourceId }: Content,
  { api, collection }: { api: ApiClient; collection: string | null },
): Promise<Answer> {
  return api.post<Answer>('/documents', {
    // No character set is claimed: cleaning finds it in the page or by its bytes.
    body: { mediaType: format === 'html' ? 'text/html' : 'text/plain', content: new Uint8Array(bytes) },
    parameters: { sourceId, collection },
  });
}

function toLine({ sourceId, bytes, format, collection, given }: Content) {
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { id: sourceId, [format]: content, collection, ...given };
}
