import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Sighting, worldsOf } from './worlds-of.ts';

const seen = (documentId: string, ...contexts: string[]): Sighting => ({ documentId, contexts });
const MINISTER = 'office:interior minister|Country:AT';
const STRIKER = 'office:striker|Organization:sparta prague';
const documentsOf = (sightings: readonly Sighting[]) => worldsOf(sightings).map(({ documents }) => documents);

describe('the documents that speak of one name', () => {
  it('are two worlds where nothing that they say of it meets', () =>
    assert.deepEqual(worldsOf([seen('d1', MINISTER), seen('d2', STRIKER), seen('d3', MINISTER)]), [
      { documents: ['d1', 'd3'], titles: ['interior minister'] },
      { documents: ['d2'], titles: ['striker'] },
    ]));

  it('are one world where a document gives both offices', () =>
    assert.deepEqual(
      documentsOf([seen('d1', MINISTER), seen('d2', STRIKER), seen('d3', MINISTER, STRIKER)]),
      [['d1', 'd2', 'd3']],
    ));

  it('are one world where the country is one, or the title', () => {
    assert.deepEqual(documentsOf([seen('d1', MINISTER), seen('d2', 'office:president|Country:AT')]), [
      ['d1', 'd2'],
    ]);
    assert.deepEqual(
      documentsOf([seen('d1', 'office:envoy|Country:NO'), seen('d2', 'office:envoy|Country:SE')]),
      [['d1', 'd2']],
    );
  });

  it('are one world where one title says more of the other', () => {
    const [envoy, special] = ['office:envoy|Country:US', 'office:special envoy|Person:a b'];
    assert.deepEqual(documentsOf([seen('d1', envoy), seen('d2', special)]), [['d1', 'd2']]);
    assert.equal(documentsOf([seen('d1', 'office:trade envoy|A'), seen('d2', special)]).length, 2);
  });

  it('are one world where people decided so', () => {
    const sightings = [seen('d1', MINISTER), seen('d2', STRIKER), seen('d3', 'office:poet|')];
    const documents = worldsOf(sightings, [
      ['d2', 'd1'],
      ['d3', 'gone'],
    ]).map((world) => world.documents);
    assert.deepEqual(documents, [['d1', 'd2'], ['d3']]);
  });

  it('tell nothing without an office', () => assert.deepEqual(worldsOf([seen('d1'), seen('d2')]), []));

  it('are parted in the same way in any order', () => {
    const office = fc.tuple(
      fc.constantFrom('envoy', 'striker', 'poet', 'judge'),
      fc.constantFrom('', 'A', 'B', 'C'),
    );
    const sighting = fc.record({
      documentId: fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5'),
      contexts: fc.array(
        office.map(([title, of]) => `office:${title}|${of}`),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 8 }), (sightings) =>
        assert.deepEqual(worldsOf([...sightings].reverse()), worldsOf(sightings)),
      ),
    );
  });
});
