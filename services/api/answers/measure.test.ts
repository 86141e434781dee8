import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerItem } from '../schemas/answer.ts';
import type { Finding } from './finding.ts';
import { measured } from './measure.ts';

const answer = (name: string, date: string | null): AnswerItem => ({
  kind: 'Statement',
  id: name,
  name,
  text: `what ${name} said`,
  date,
  evidence: [],
});
const finding = (...answers: AnswerItem[]): Finding => ({
  description: 'what was said about NATO',
  names: [],
  known: true,
  answers,
  sentence: 'All.',
  cypher: null,
  meant: [],
});
const dated = finding(answer('a', '2025-06-12'), answer('b', '2025-12-03T09:00:00Z'), answer('c', null));
const names = ({ answers }: Finding) => answers.map(({ name }) => name);

describe('answers that are counted or ordered', () => {
  it('are all there, with their number, where it is asked how many', () => {
    const counted = measured(dated, 'count');
    assert.deepEqual(names(counted), ['a', 'b', 'c']);
    assert.match(counted.sentence, /^3 /);
  });

  it('are those of the first day', () => assert.deepEqual(names(measured(dated, 'first')), ['a']));

  it('say what they are some of, where there are more than are there', () => {
    const some = { ...dated, sentence: '1,204 speakers.', among: 'the 50 with the most statements' };
    assert.equal(measured(some, 'count').sentence, '1,204 speakers.');
    assert.match(measured(some, 'first').sentence, /and of the 50 with the most statements: a:/);
  });

  it('are those of the latest day', () => assert.deepEqual(names(measured(dated, 'last')), ['b']));

  it('stay as they are where none has a date, and it is said', () => {
    const undated = measured(finding(answer('a', null)), 'first');
    assert.deepEqual(names(undated), ['a']);
    assert.match(undated.sentence, /None has a date/);
  });

  it('stay as they are where nothing was found', () => {
    assert.equal(measured(finding(), 'count').sentence, 'All.');
  });
});
