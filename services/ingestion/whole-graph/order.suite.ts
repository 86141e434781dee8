import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { parseSentDocument } from '#readers/sent-document.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeCollection } from '#store/writing/remove-collection.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { createKnowledge } from '../resolving/knowledge.ts';
import { assertCountedAnew } from './counted-anew.fixture.ts';
import { delivery } from './delivery.fixture.ts';
import { readOnce } from './read-once.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const EXAMPLES = new URL('../../../examples/', import.meta.url);

const COLLECTION = { collection: 'demo' } as const;

function examples(): Delivery[] {
  return readdirSync(EXAMPLES).flatMap((file) => {
    const bytes = readFileSync(new URL(file, EXAMPLES));
    const sourceId = basename(file, extname(file));
    if (file.endsWith('.txt')) return [delivery(bytes, { ...COLLECTION, sourceId })];
    if (file.endsWith('.html'))
      return [delivery(bytes, { ...COLLECTION, sourceId, mediaType: 'text/html', format: 'html' })];
    if (!file.endsWith('.jsonl')) return [];
    return bytes
      .toString()
      .trim()
      .split('\n')
      .map((line) => parseSentDocument(JSON.parse(line)))
      .map(({ bytes, sourceId, format, given }) =>
        delivery(bytes, { ...COLLECTION, sourceId, format, metadata: given }),
      );
  });
}

/** The graph is a function of the set of documents. @param graph an empty graph before each test */
export function describeOrder(graph: () => GraphClient): void {
  describe('the graph', () => {
    const articles = examples();
    const { readers, close } = readOnce();
    const knowledge = createKnowledge();
    let expected: string;

    const resolve = () =>
      workUntilIdle({
        client: graph(),
        readers,
        knowledge,
      });
    const ingest = async (batches: readonly (readonly Delivery[])[]) => {
      for (const batch of batches) {
        await receiveDocuments(graph(), batch);
        await resolve();
      }
    };

    before(async () => {
      await ingest([articles]);
      expected = await computeDigest(graph());
      await removeCollection(graph(), 'demo');
      await resolve();
    });
    after(close);

    it('is the same when the documents come one by one from the last to the first', async () => {
      await ingest([...articles].reverse().map((article) => [article]));
      assert.equal(await computeDigest(graph()), expected);
    });

    it('is the same when some come twice, in the same and in another request', async () => {
      const [first, second, third] = [articles.slice(0, 5), articles.slice(3, 9), articles.slice(9)];
      await ingest([third, [...first, ...first], second]);
      assert.equal(await computeDigest(graph()), expected);
    });

    it('is the same when other documents came and were removed', async () => {
      const other = delivery(
        'Foreign Minister Anna Rutte of Norway said: "Nobody in the whole alliance wants a longer meeting than this one." ' +
          'Secretary of State Mark Landau agreed with Rutte.',
        { ...COLLECTION, sourceId: 'other' },
      );
      await ingest([articles.slice(0, 8), [other], articles.slice(8)]);
      assert.notEqual(await computeDigest(graph()), expected);
      const [receipt] = await receiveDocuments(graph(), [other]);
      assert.equal(await removeDocument(graph(), receipt?.id ?? ''), true);
      await resolve();
      assert.equal(await computeDigest(graph()), expected);
      await assertCountedAnew(graph());
    });

    it('is empty after its only collection is removed', async () => {
      const nothing = await computeDigest(graph());
      await ingest([articles]);
      assert.equal(await removeCollection(graph(), 'demo'), articles.length);
      await resolve();
      assert.equal(await computeDigest(graph()), nothing);
      const [left] = await graph().read<{ nodes: number }>(
        /* cypher */ 'MATCH (node) WHERE NOT node:Migration AND NOT node:Lock RETURN count(node) AS nodes',
      );
      assert.equal(left?.nodes, 0);
    });

    it('keeps a document that also came outside of a removed collection', async () => {
      const outside = articles.slice(0, 2).map((article) => ({ ...article, collection: null }));
      await ingest([outside]);
      const kept = await computeDigest(graph());
      await ingest([articles]);
      assert.equal(await removeCollection(graph(), 'demo'), articles.length - 2);
      await resolve();
      assert.equal(await computeDigest(graph()), kept);
    });
  });
}
