import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orderVersions, revisionsOf, type Version } from './order-versions.ts';

const version = (id: string, dates: Partial<Version> = {}): Version => ({
  id,
  updatedAt: null,
  publishedAt: null,
  ...dates,
});

describe('versions at one address', () => {
  const ROWS: readonly (readonly [what: string, versions: readonly Version[], ids: string])[] = [
    [
      'by publication',
      [version('a', { publishedAt: '2025-12-05' }), version('b', { publishedAt: '2025-12-03' })],
      'ba',
    ],
    [
      'by the last change, where there is one',
      [
        version('a', { publishedAt: '2025-12-03', updatedAt: '2025-12-06' }),
        version('b', { publishedAt: '2025-12-05' }),
      ],
      'ba',
    ],
    [
      'by moments, whatever their zone',
      [
        version('a', { updatedAt: '2025-12-03T10:00:00+02:00' }),
        version('b', { updatedAt: '2025-12-03T09:00:00Z' }),
      ],
      'ab',
    ],
    [
      'by id on one day',
      [version('b', { publishedAt: '2025-12-03' }), version('a', { publishedAt: '2025-12-03' })],
      'ab',
    ],
    [
      'with the undated first',
      [version('a', { publishedAt: '2025-12-03' }), version('c'), version('b')],
      'bca',
    ],
    [
      'with dates that are none as undated',
      [version('a', { publishedAt: '2025-12-03' }), version('b', { updatedAt: 'soon' })],
      'ba',
    ],
  ];
  for (const [what, versions, ids] of ROWS)
    it(`are ordered ${what}`, () =>
      assert.equal(
        orderVersions(versions)
          .map(({ id }) => id)
          .join(''),
        ids,
      ));

  it('each revise the one before', () =>
    assert.deepEqual(revisionsOf([version('c'), version('a'), version('b')]), [
      { newer: 'b', older: 'a' },
      { newer: 'c', older: 'b' },
    ]));

  it('revise nothing where there is one', () => assert.deepEqual(revisionsOf([version('a')]), []));

  it('have one order, however they come', () => {
    const date = fc.option(
      fc.constantFrom('2025-12-03', '2025-12-03T00:00:00Z', '2025-12-04T01:00:00+02:00'),
    );
    const versions = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), updatedAt: date, publishedAt: date }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(
        versions,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (given, chance) => {
          const shuffled = given
            .map((one) => ({ one, at: chance.next().value }))
            .sort((one, other) => one.at - other.at)
            .map(({ one }) => one);
          assert.deepEqual(orderVersions(shuffled), orderVersions(given));
        },
      ),
    );
  });
});
