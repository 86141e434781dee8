import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeliveredMetadata } from '#store/writing/take-jobs.ts';
import { mergeDeliveries } from './merge-deliveries.ts';

const delivery = (change: Partial<DeliveredMetadata>): DeliveredMetadata => ({
  mediaType: 'text/plain',
  format: 'text',
  authors: [],
  ...change,
});
const one = delivery({ sourceId: 'b', publishedAt: '2025-12-04', title: 'Allies meet', authors: ['Ben'] });
const other = delivery({
  sourceId: 'a',
  publishedAt: '2025-12-03',
  url: 'https://news.example/1',
  authors: ['Ann'],
});

describe('several deliveries of one document', () => {
  it('say what any of them says', () =>
    assert.deepEqual(mergeDeliveries([one, other]), {
      format: 'text',
      mediaType: 'text/plain',
      sourceId: 'a',
      given: {
        title: 'Allies meet',
        url: 'https://news.example/1',
        publishedAt: '2025-12-03',
        authors: ['Ann'],
      },
    }));

  it('say when it was last changed', () => {
    const changed = [delivery({ updatedAt: '2025-12-04' }), delivery({ updatedAt: '2025-12-05' })];
    assert.equal(mergeDeliveries(changed).given.updatedAt, '2025-12-05');
  });

  it('say the same in any order and however often', () =>
    assert.deepEqual(mergeDeliveries([other, one, one, other]), mergeDeliveries([one, other])));

  it('are read as HTML when any of them is', () => {
    const page = delivery({ format: 'html', mediaType: 'text/html' });
    assert.deepEqual(
      [page, one].map((_, index, all) => mergeDeliveries(index ? all : [...all].reverse()).mediaType),
      ['text/html', 'text/html'],
    );
  });

  it('may say nothing', () =>
    assert.deepEqual(mergeDeliveries([delivery({})]), {
      format: 'text',
      mediaType: 'text/plain',
      sourceId: null,
      given: {},
    }));
});
