import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entityIdOf } from '#resolving/identity/decide.ts';
import { tallyRows } from '#resolving/levels/tally.ts';
import { type HolderRow, officeRows } from './office-facets.ts';
import type { OfficeKnowledge } from './office-knowledge.ts';
import { resolveHolder } from './resolve-holder.ts';

const knowledge: OfficeKnowledge = {
  hasOneHolder: () => true,
  uniqueTo: (key) =>
    key === 'secretary of state' ? { key: 'Country:US', label: 'Country', code: 'US' } : null,
};
const US = entityIdOf('Country:US');
const NL = entityIdOf('Country:NL');

const row = (change: Partial<HolderRow>): HolderRow => ({
  documentId: 'd1',
  story: 's1',
  days: ['2025-12-03'],
  stated: [],
  claims: ['c1'],
  title: 'Prime Minister',
  status: 'current',
  of: null,
  ...change,
});
const resolve = (rows: readonly HolderRow[]) =>
  resolveHolder({ personId: 'p', tallies: tallyRows(officeRows(rows)), knowledge });

describe("a person's offices", () => {
  it('sum up by office and status, whatever the order', () => {
    const rows = [
      row({ of: NL }),
      row({ of: NL, documentId: 'd2', days: ['2025-12-01'], claims: ['c2'] }),
      row({ of: NL, documentId: 'd3', story: 's3', status: 'former', days: [], claims: ['c3'] }),
    ];
    const holdings = resolve(rows);
    assert.deepEqual(resolve([...rows].reverse()), holdings);
    assert.deepEqual(
      holdings.map(({ status, documents, stories, firstReported, lastReported, undated, claims }) => ({
        status,
        documents,
        stories,
        firstReported,
        lastReported,
        undated,
        claims,
      })),
      [
        {
          status: 'current',
          documents: 2,
          stories: 1,
          firstReported: '2025-12-01',
          lastReported: '2025-12-03',
          undated: 0,
          claims: ['c1', 'c2'],
        },
        {
          status: 'former',
          documents: 1,
          stories: 1,
          firstReported: null,
          lastReported: null,
          undated: 1,
          claims: ['c3'],
        },
      ],
    );
  });

  it('tell whether a day is stated or that of a publication', () => {
    const [holding] = resolve([
      row({ of: NL, days: ['2025-12-01'], stated: ['2025-12-01'] }),
      row({ of: NL, documentId: 'd2', days: ['2025-12-01', '2025-12-03'] }),
    ]);
    assert.deepEqual([holding?.firstDateSource, holding?.lastDateSource], ['stated', 'published']);
    const [undated] = resolve([row({ of: NL, days: [] })]);
    assert.deepEqual([undated?.firstDateSource, undated?.lastDateSource], [null, null]);
  });

  it('are one for two spellings of the title', () =>
    assert.equal(
      resolve([row({ title: 'Defence Minister', of: NL }), row({ title: 'Defense Minister', of: NL })])
        .length,
      1,
    ));

  it('are completed from what other documents say of the person', () => {
    const [holding, ...others] = resolve([row({ of: NL }), row({ documentId: 'd2' })]);
    assert.deepEqual([holding?.of, holding?.documents, holding?.inferred, others.length], [NL, 2, null, 0]);
  });

  it('are completed though a single document slips', () => {
    const often = ['d1', 'd2', 'd3'].map((documentId) => row({ of: NL, documentId }));
    const [place] = resolve([...often, row({ of: US, documentId: 'd4' }), row({ documentId: 'd5' })])
      .filter(({ documents }) => documents === 4)
      .map(({ of }) => of);
    assert.equal(place, NL);
  });

  it('are one where a body has one office that news calls by several titles, and two in a country', () => {
    const EU = entityIdOf('Organization:eu');
    const titles = (of: string) => [
      row({ of, title: 'Foreign Policy Chief' }),
      row({ of, title: 'High Representative', documentId: 'd2' }),
    ];
    assert.deepEqual(
      [EU, US].map((of) => resolve(titles(of)).map(({ titleKey }) => titleKey)),
      [['high representative'], ['foreign policy chief', 'high representative']],
    );
  });

  it('are one where a document says of what they are in another place', () => {
    const [holding, ...others] = resolve([row({ of: NL }), row({ claims: ['c2'] })]);
    assert.deepEqual([others.length, holding?.documents, holding?.inferred], [0, 1, null]);
  });

  it('are completed where news calls only one office in the world so', () => {
    const [holding] = resolve([row({ title: 'Secretary of State' })]);
    assert.deepEqual([holding?.of, holding?.inferred], [US, 'office:unique-title']);
  });

  it('stay with the person where nothing tells the country, or two could be meant', () => {
    assert.equal(resolve([row({})])[0]?.of, 'p');
    const places = resolve([row({ of: NL }), row({ of: US }), row({ documentId: 'd2' })]).map(({ of }) => of);
    assert.deepEqual(places.sort(), [NL, US, 'p'].sort());
  });
});
