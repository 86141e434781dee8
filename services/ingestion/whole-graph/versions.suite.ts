import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { getDocument } from '#store/queries/get-document.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeDocument } from '#store/writing/remove-document.ts';
import { delivery } from './delivery.fixture.ts';
import { madeReading } from './made-reading.fixture.ts';
import { NOTHING_KNOWN } from './nothing-known.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const ADDRESS = 'https://news.example/allies-meet';

const version = (text: string, metadata: Delivery['metadata'], url = ADDRESS): Delivery =>
  delivery(text, { url, metadata: { title: text, url, ...metadata } });

const MORNING = version('Allies will meet.', { publishedAt: '2025-12-03' });
const NOON = version('Allies meet.', { publishedAt: '2025-12-03', updatedAt: '2025-12-03T12:00:00Z' });
const EVENING = version('Allies met.', { publishedAt: '2025-12-03', updatedAt: '2025-12-03T20:00:00Z' });
const ELSEWHERE = version('Allies sleep.', { publishedAt: '2025-12-04' }, 'https://news.example/?id=7');

/** What stood at one address. @param graph an empty graph before each test */
export function describeVersions(graph: () => GraphClient): void {
  /** Takes documents in and reads them. @returns their ids */
  const read = async (deliveries: readonly Delivery[]) => {
    const received = await receiveDocuments(graph(), deliveries);
    await resolve();
    return received.map(({ id }) => id);
  };
  const resolve = () =>
    workUntilIdle({
      client: graph(),
      readers: { read: async (job) => madeReading(job) },
      knowledge: NOTHING_KNOWN,
    });
  /** The titles of what stood at a document's address before and after it. */
  const around = async (id: string) => {
    const found = await getDocument(graph(), id);
    return [found?.older, found?.newer].map((versions) => versions?.map(({ title }) => title));
  };

  describe('versions at one address', () => {
    it('are in the order of their dates, not of their coming', async () => {
      const [evening = '', , noon = '', elsewhere = ''] = await read([EVENING, MORNING, NOON, ELSEWHERE]);
      assert.deepEqual(await around(noon), [['Allies will meet.'], ['Allies met.']]);
      assert.deepEqual(await around(evening), [['Allies will meet.', 'Allies meet.'], []]);
      assert.deepEqual(await around(elsewhere), [[], []]);
    });

    it('close up when one between them is removed, as if it had never been', async () => {
      const [morning = '', evening = ''] = await read([MORNING, EVENING]);
      const without = await computeDigest(graph());
      const [noon = ''] = await read([NOON]);
      assert.notDeepEqual(await computeDigest(graph()), without);
      await removeDocument(graph(), noon);
      await resolve();
      assert.deepEqual(await around(evening), [['Allies will meet.'], []]);
      assert.deepEqual(await around(morning), [[], ['Allies met.']]);
      assert.deepEqual(await computeDigest(graph()), without);
    });

    it('change places when a sender tells another date, and leave an address with their document', async () => {
      const [morning = '', noon = ''] = await read([MORNING, NOON]);
      await read([version('Allies will meet.', { updatedAt: '2025-12-03T13:00:00Z' })]);
      assert.deepEqual(await around(morning), [['Allies meet.'], []]);
      await read([version('Allies meet.', {}, 'https://news.example/allies')]);
      assert.deepEqual(
        [await around(morning), await around(noon)],
        [
          [[], []],
          [[], []],
        ],
      );
    });
  });
}
