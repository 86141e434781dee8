import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import type { SyntheticArticle } from './create-articles.ts';

const BATCH = 50;

/** Puts synthetic articles into the inbox, as senders do. */
export async function deliverArticles(
  client: GraphClient,
  articles: readonly SyntheticArticle[],
): Promise<void> {
  const deliveries = articles.map(({ id, title, publisher, publishedAt, text }) => ({
    bytes: Buffer.from(text),
    mediaType: 'text/plain',
    format: 'text' as const,
    sourceId: id,
    url: null,
    collection: null,
    metadata: { title, publisher, publishedAt },
    receivedAt: new Date().toISOString(),
  }));
  for (let first = 0; first < deliveries.length; first += BATCH)
    await receiveDocuments(client, deliveries.slice(first, first + BATCH));
}
