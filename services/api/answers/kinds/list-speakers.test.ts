import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { COUNT_SPEAKERS_SUMMED } from '#store/queries/count-speakers-summed.ts';
import { type ListedSpeakers, listSpeakers } from './list-speakers.ts';

/** A graph in which so many spoke about anything. */
function graphWith(speakers: number): GraphClient {
  const read = async (query: string, parameters: { limit?: number } = {}) =>
    query === COUNT_SPEAKERS_SUMMED
      ? [{ speakers }]
      : Array.from({ length: Math.min(speakers, parameters.limit ?? 0) }, (_, index) => ({ index }));
  return { read } as unknown as GraphClient;
}

const asked: ListedSpeakers = {
  about: { id: 'n', kind: 'Organization', name: 'NATO', aliases: [], code: null, documents: 1 },
  affiliation: null,
  titleKeys: null,
  unnamed: null,
  days: null,
  limit: 50,
};

async function listed(speakers: number, change: Partial<ListedSpeakers> = {}) {
  const asking = { gazetteers: createGazetteers(), question: '', collection: null };
  const { rows, inAll } = await listSpeakers(
    { ...asked, ...change },
    { ...asking, graph: graphWith(speakers) },
  );
  return { shown: rows.length, inAll };
}

describe('speakers that are listed', () => {
  it('are all of them where there are not too many', async () =>
    assert.deepEqual(await listed(50), { shown: 50, inAll: 50 }));

  it('are some of them, with the number of all, where there are too many', async () =>
    assert.deepEqual(await listed(1_204), { shown: 50, inAll: 1_204 }));

  it('are some of more where nobody kept how many a filter leaves', async () =>
    assert.deepEqual(await listed(1_204, { unnamed: true }), { shown: 50, inAll: null }));
});
