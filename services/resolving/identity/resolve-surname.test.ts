import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Bearer } from './compare-bearer.ts';
import { officesOf } from './contexts.ts';
import { entityIdOf } from './decide.ts';
import { resolveSurname } from './resolve-surname.ts';

const NATO = 'Organization:nato';
const mark: Bearer = {
  entityId: entityIdOf('Person:mark rutte'),
  offices: [{ title: 'secretary general', of: NATO }],
};
const anna: Bearer = {
  entityId: entityIdOf('Person:anna rutte'),
  offices: [{ title: 'mayor', of: 'Place:delft' }],
};
const jan: Bearer = { entityId: entityIdOf('Person:jan rutte'), offices: [] };

const partial = (contexts: readonly string[], documentId = 'd1') => ({
  id: `r-${documentId}`,
  documentId,
  key: 'Person:rutte',
  contexts,
  inStory: [],
  decided: null,
  refused: [],
});

const ROWS: readonly {
  name: string;
  bearers: readonly Bearer[];
  contexts: readonly string[];
  entityId: string;
  rule: string;
}[] = [
  {
    name: 'joins the one of the same office',
    bearers: [mark, anna],
    contexts: [`office:secretary general|${NATO}`],
    entityId: mark.entityId,
    rule: 'person:same-office',
  },
  {
    name: 'joins the one of the same title where the document does not say of what',
    bearers: [mark, anna],
    contexts: ['office:secretary general|'],
    entityId: mark.entityId,
    rule: 'person:same-office',
  },
  {
    name: 'joins the one whose organization the document speaks of',
    bearers: [mark, anna],
    contexts: [`at:${NATO}`, 'at:Country:UA'],
    entityId: mark.entityId,
    rule: 'person:same-context',
  },
  {
    name: 'stays partial where no bearer agrees, even the only one',
    bearers: [jan],
    contexts: ['at:Country:UA'],
    entityId: entityIdOf('Person:rutte?@d1'),
    rule: 'person:unclear',
  },
  {
    name: 'stays partial where two bearers agree',
    bearers: [mark, { ...jan, offices: mark.offices }],
    contexts: [`office:secretary general|${NATO}`],
    entityId: entityIdOf(`Person:rutte?|secretary general|${NATO}`),
    rule: 'person:unclear',
  },
  {
    name: 'stays partial where nobody of full name bears it',
    bearers: [],
    contexts: [],
    entityId: entityIdOf('Person:rutte?@d1'),
    rule: 'person:only-surname',
  },
];

describe('a bare surname', () => {
  for (const { name, bearers, contexts, entityId, rule } of ROWS)
    it(name, () => {
      const [reference] = resolveSurname({ bearers, partials: [partial(contexts)] });
      assert.deepEqual([reference?.entityId, reference?.rule], [entityId, rule]);
    });

  it('joins the one of another version of the article, whatever else is known', () => {
    const inStory = { ...partial([`at:${NATO}`]), inStory: [jan.entityId] };
    const [reference] = resolveSurname({ bearers: [mark, jan], partials: [inStory] });
    assert.deepEqual([reference?.entityId, reference?.rule], [jan.entityId, 'person:same-story']);
  });

  it('joins, of two in the same office, the one of the country that the document speaks of', () => {
    const [reference] = resolveSurname({
      bearers: [mark, { ...jan, offices: [{ title: 'secretary general', of: 'Organization:opec' }] }],
      partials: [partial([`at:${NATO}`, 'office:secretary general|'])],
    });
    assert.equal(reference?.entityId, mark.entityId);
    assert.deepEqual(reference?.reasons, [`office:secretary general|${NATO}`, `context:${NATO}`]);
  });

  it('is whom people decided it to be, whatever else is known', () => {
    const decided = { ...partial([`office:secretary general|${NATO}`]), decided: anna.entityId };
    const [reference] = resolveSurname({ bearers: [mark, anna], partials: [decided] });
    assert.deepEqual([reference?.entityId, reference?.rule], [anna.entityId, 'decision:merge']);
  });

  it('is nobody whom people decided it is not', () => {
    const refused = { ...partial([`at:${NATO}`]), inStory: [mark.entityId], refused: [mark.entityId] };
    const [reference] = resolveSurname({ bearers: [mark], partials: [refused] });
    assert.deepEqual(
      [reference?.entityId, reference?.rule],
      [entityIdOf('Person:rutte?@d1'), 'person:unclear'],
    );
  });

  it('is one partial person for one office in two documents, two where neither says an office', () => {
    const office = [`office:secretary general|${NATO}`];
    const ids = (contexts: readonly string[]) =>
      resolveSurname({ bearers: [], partials: [partial(contexts, 'd1'), partial(contexts, 'd2')] }).map(
        ({ entityId }) => entityId,
      );
    assert.equal(new Set(ids(office)).size, 1);
    assert.equal(new Set(ids([])).size, 2);
  });

  it('is the same person in whatever order bearers and bare surnames are seen', () => {
    const bodies = fc.constantFrom('', NATO, 'Place:delft', 'Country:NL');
    const office = fc
      .tuple(fc.constantFrom('mayor', 'secretary general'), bodies)
      .map(([title, of]) => `office:${title}|${of}`);
    const bearer = fc.record({
      entityId: fc.constantFrom(mark, anna, jan).map(({ entityId }) => entityId),
      offices: fc.array(office, { maxLength: 3 }).map(officesOf),
    });
    const bare = fc.record({
      contexts: fc.array(
        fc.oneof(
          office,
          bodies.map((of) => `at:${of}`),
        ),
        { maxLength: 3 },
      ),
      inStory: fc.subarray([mark.entityId, anna.entityId]),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(bearer, { selector: ({ entityId }) => entityId, maxLength: 3 }),
        fc.array(bare, { maxLength: 4 }),
        (bearers, seen) => {
          const partials = seen.map((each, index) => ({ ...partial(each.contexts, `d${index}`), ...each }));
          const forwards = resolveSurname({ bearers, partials });
          const backwards = resolveSurname({
            bearers: bearers.toReversed(),
            partials: partials.toReversed(),
          });
          assert.deepEqual(backwards.toReversed(), forwards);
        },
      ),
    );
  });
});
