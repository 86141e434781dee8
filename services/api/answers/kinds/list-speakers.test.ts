import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { cutSpeakers, isKeptSum } from './list-speakers.ts';

function speaker(name: string): SpeakerRow {
  const named = { id: name, kind: 'Person', name } as const;
  return { speaker: named, speaksFor: [], statements: 1, newest: [], first: null, last: null };
}

describe('speakers that are listed', () => {
  const found = [speaker('Aas'), speaker('Berg'), speaker('Dahl')];

  it('are all of them where there are not too many', () =>
    assert.deepEqual(cutSpeakers(found, { limit: 3, counted: 3 }), { rows: found, inAll: 3 }));

  it('are some of them, with the number of all, where there are too many', () => {
    const { rows, inAll } = cutSpeakers(found, { limit: 2, counted: 1_204 });
    assert.deepEqual([rows.map(({ speaker: { name } }) => name), inAll], [['Aas', 'Berg'], 1_204]);
  });

  it('are some of more where nobody kept how many there are', () =>
    assert.equal(cutSpeakers(found, { limit: 2, counted: null }).inAll, null));
});

describe('how many spoke about an entity', () => {
  const all = { affiliation: null, titleKeys: null, unnamed: null, days: null };

  it('is kept of all', () => assert.equal(isKeptSum(all, { collection: null }), true));

  it('is not kept of those whom a filter leaves', () => {
    assert.equal(isKeptSum({ ...all, unnamed: true }, { collection: null }), false);
    assert.equal(isKeptSum(all, { collection: 'a' }), false);
  });
});
