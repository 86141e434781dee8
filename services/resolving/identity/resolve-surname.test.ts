import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entityIdOf } from './decide.ts';
import { type Candidate, resolveSurname } from './resolve-surname.ts';

const NATO = 'Organization:nato';
const mark: Candidate = { key: 'Person:mark rutte', contexts: [`office:secretary general|${NATO}`] };
const anna: Candidate = { key: 'Person:anna rutte', contexts: ['office:mayor|Place:delft'] };
const jan: Candidate = { key: 'Person:jan rutte', contexts: [] };

const partial = (contexts: readonly string[], documentId = 'd1') => ({
  id: `r-${documentId}`,
  documentId,
  key: 'Person:rutte',
  contexts,
  inStory: [],
});

const ROWS: readonly {
  name: string;
  candidates: readonly Candidate[];
  contexts: readonly string[];
  key: string;
  rule: string;
}[] = [
  {
    name: 'joins the one of the same office',
    candidates: [mark, anna],
    contexts: [`office:secretary general|${NATO}`],
    key: mark.key,
    rule: 'person:same-office',
  },
  {
    name: 'joins the one of the same title where the document does not say of what',
    candidates: [mark, anna],
    contexts: ['office:secretary general|'],
    key: mark.key,
    rule: 'person:same-office',
  },
  {
    name: 'joins the one whose organization the document speaks of',
    candidates: [mark, anna],
    contexts: [`at:${NATO}`, 'at:Country:UA'],
    key: mark.key,
    rule: 'person:same-context',
  },
  {
    name: 'stays partial where no bearer agrees, even the only one',
    candidates: [jan],
    contexts: ['at:Country:UA'],
    key: 'Person:rutte?@d1',
    rule: 'person:unclear',
  },
  {
    name: 'stays partial where two bearers agree',
    candidates: [mark, { ...jan, contexts: mark.contexts }],
    contexts: [`office:secretary general|${NATO}`],
    key: `Person:rutte?|secretary general|${NATO}`,
    rule: 'person:unclear',
  },
  {
    name: 'stays partial where nobody of full name bears it',
    candidates: [],
    contexts: [],
    key: 'Person:rutte?@d1',
    rule: 'person:only-surname',
  },
];

describe('a bare surname', () => {
  for (const { name, candidates, contexts, key, rule } of ROWS)
    it(name, () => {
      const [reference] = resolveSurname({ candidates, partials: [partial(contexts)] });
      assert.deepEqual([reference?.entityId, reference?.rule], [entityIdOf(key), rule]);
    });

  it('joins the one of another version of the article, whatever else is known', () => {
    const inStory = { ...partial([`at:${NATO}`]), inStory: [jan.key] };
    const [reference] = resolveSurname({ candidates: [mark, jan], partials: [inStory] });
    assert.deepEqual([reference?.entityId, reference?.rule], [entityIdOf(jan.key), 'person:same-story']);
  });

  it('is one partial person for one office in two documents, two where neither says an office', () => {
    const office = [`office:secretary general|${NATO}`];
    const ids = (contexts: readonly string[]) =>
      resolveSurname({ candidates: [], partials: [partial(contexts, 'd1'), partial(contexts, 'd2')] }).map(
        ({ entityId }) => entityId,
      );
    assert.equal(new Set(ids(office)).size, 1);
    assert.equal(new Set(ids([])).size, 2);
  });
});
