import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCounts } from '#resolving/levels/document-counts.ts';
import {
  entityBlock,
  type Mention,
  mentionChanges,
  mentionSum,
  officesCounted,
  surnameUnsettled,
} from './mentions.ts';

const full: Mention = {
  id: 'r1',
  documentId: 'd1',
  entityId: 'mark',
  name: 'Mark Rutte',
  surname: 'rutte',
  partial: false,
  contexts: ['office:secretary general|Organization:nato'],
};
const bare: Mention = { ...full, id: 'r2', name: 'Rutte', partial: true, contexts: ['at:Organization:nato'] };
const country: Mention = {
  ...full,
  id: 'r3',
  entityId: 'nl',
  name: 'Netherlands',
  surname: null,
  contexts: null,
};

function countsOf(block: string, mentions: readonly Mention[]) {
  const [change] = mentionChanges([], mentions).filter((each) => each.block === block);
  return change === undefined ? new Map() : addCounts(new Map(), change.facets);
}

describe('mentions', () => {
  it('are counted by documents: those of an entity, those that give its full name, and each name', () => {
    const counts = countsOf(entityBlock('mark'), [
      full,
      { ...full, id: 'r4' },
      { ...bare, documentId: 'd2' },
    ]);
    assert.deepEqual(mentionSum(counts), {
      documents: 2,
      inFull: 1,
      names: [
        { name: 'Mark Rutte', documents: 1 },
        { name: 'Rutte', documents: 1 },
      ],
    });
  });

  it('tell who bears a surname, and in which offices; bare surnames and countries tell nothing of that', () => {
    assert.deepEqual(officesCounted(countsOf('bearers|rutte', [full, bare])), [
      { title: 'secretary general', of: 'Organization:nato' },
    ]);
    assert.deepEqual(
      mentionChanges([], [bare, country]).filter(({ block }) => block.startsWith('bearers')),
      [],
    );
  });

  it('count nowhere while nobody has decided whom they are of', () =>
    assert.deepEqual(mentionChanges([], [{ ...full, entityId: null }]), []));

  it('move from one entity to another', () => {
    const changes = mentionChanges([country], [{ ...country, entityId: 'nl2' }]);
    assert.deepEqual(
      changes.map(({ block, facets }) => [block, facets.get('documents')]),
      [
        ['entity|nl', -1],
        ['entity|nl2', 1],
      ],
    );
  });
});

describe('a surname', () => {
  const block = 'bearers|rutte';
  const ROWS = [
    { name: 'somebody bears it', before: [], now: ['documents'], unsettled: true },
    { name: 'nobody bears it any more', before: ['documents'], now: [], unsettled: true },
    {
      name: 'who bears it has another office',
      before: ['documents'],
      now: ['documents', 'office:mayor|'],
      unsettled: true,
    },
    { name: 'one more document says the same', before: ['documents'], now: ['documents'], unsettled: false },
  ] as const;
  for (const { name, before, now, unsettled } of ROWS)
    it(`${unsettled ? 'is to be looked at anew' : 'stays as it is'} where ${name}`, () => {
      const counts = (facets: readonly string[], documents: number) =>
        new Map(facets.map((facet) => [facet, documents]));
      assert.equal(
        surnameUnsettled({ block, before: counts(before, 1), now: counts(now, 2) }),
        unsettled ? 'rutte' : null,
      );
    });

  it('is not told by what is counted of an entity', () =>
    assert.equal(
      surnameUnsettled({ block: 'entity|mark', before: new Map(), now: new Map([['documents', 1]]) }),
      null,
    ));
});
