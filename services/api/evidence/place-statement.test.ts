import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import { placeStatement } from './place-statement.ts';

const report: StatementEvidenceRow = {
  id: 's',
  rule: 'r',
  starts: [100],
  ends: [150],
  cueStart: null,
  cueEnd: null,
  speakerStart: null,
  speakerEnd: null,
  document: {
    id: 'd',
    sourceIds: [],
    title: null,
    url: null,
    publisher: null,
    publishedAt: null,
    text: null,
  },
};
const span = (change: Partial<StatementEvidenceRow>) => {
  const place = placeStatement({ ...report, ...change });
  return place === null ? null : [place.start, place.end];
};

describe('the stretch that shows a report', () => {
  it('is what was said, where neither source nor cue is written', () =>
    assert.deepEqual(span({}), [100, 150]));

  it('reaches from the speaker to the last of the words', () => {
    const said = { speakerStart: 80, speakerEnd: 90, cueStart: 91, cueEnd: 95 };
    assert.deepEqual(span(said), [80, 150]);
  });

  it('reaches over words that the speaker interrupts', () => {
    const said = { starts: [100, 180], ends: [150, 220], speakerStart: 155, speakerEnd: 160 };
    assert.deepEqual(span(said), [100, 220]);
  });

  it('is the first stretch of the words, where the speaker stands far away', () => {
    assert.deepEqual(span({ speakerStart: 5_000, speakerEnd: 5_010 }), [100, 150]);
  });

  it('is nothing without words', () => assert.equal(span({ starts: [], ends: [] }), null));
});
