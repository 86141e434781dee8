import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '../schemas/answer.ts';
import { joinAnswers } from './join-answers.ts';

type Unpended = Omit<Answer, 'pending'>;

function answer(name: string, ids: readonly string[]): Unpended {
  return {
    question: `did ${name} visit Riga`,
    found: ids.length > 0,
    sentence: ids.length > 0 ? `Yes: ${name} visited Riga.` : `Nothing found: ${name} visited Riga.`,
    understoodAs: {
      ...{ kind: 'relations', description: `${name} visited Riga`, from: null, to: null, days: null },
      ...{ names: [{ id: 'riga', kind: 'Place' as const, name: 'Riga' }], collection: null },
    },
    answers: ids.map((id) => ({ kind: 'Relation' as const, id, name: `${name} visited Riga`, evidence: [] })),
    closest: [],
    cypher: ids.length > 0 ? `MATCH path = (:Person {name: '${name}'})--()\nRETURN path` : null,
    conflicts: [],
    suggestions: [],
  };
}

const question = 'did Kaasik or Torfs visit Riga';

describe('answers to both sides of an "or"', () => {
  it('tell what was found first, and of whom nothing was', () => {
    const joined = joinAnswers(question, [answer('Kaasik', []), answer('Torfs', ['1'])]);
    assert.equal(joined.question, question);
    assert.equal(joined.found, true);
    assert.equal(joined.sentence, 'Yes: Torfs visited Riga. Nothing found: Kaasik visited Riga.');
    assert.deepEqual(
      joined.answers.map(({ id }) => id),
      ['1'],
    );
  });

  it('name each once, and show all in one query', () => {
    const joined = joinAnswers(question, [answer('Kaasik', ['1', '2']), answer('Torfs', ['2', '3'])]);
    assert.deepEqual(
      joined.answers.map(({ id }) => id),
      ['1', '2', '3'],
    );
    assert.equal(joined.understoodAs?.names.length, 1);
    assert.equal(joined.cypher?.split('UNION').length, 2);
  });

  it('are nothing where neither is found', () => {
    const joined = joinAnswers(question, [answer('Kaasik', []), answer('Torfs', [])]);
    assert.deepEqual([joined.found, joined.answers, joined.cypher], [false, [], null]);
  });
});
