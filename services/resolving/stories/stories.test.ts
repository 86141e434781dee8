import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areLike } from './are-like.ts';
import { componentsOf } from './components.ts';
import { describeStory } from './describe-story.ts';
import { likenessKeys } from './likeness-keys.ts';
import { likenessOf, shinglesOf } from './shingles.ts';

/** Words that no other seed shares, so that likeness is exactly what is copied. */
const wordsOf = (seed: string, count: number) => Array.from({ length: count }, (_, at) => `${seed}${at}`);
const article = wordsOf('a', 200);
const edited = [...article.slice(0, 150), ...wordsOf('b', 60)].join(' ');
const other = wordsOf('c', 200).join(' ');
const text = article.join(' ');
const like = (one: string, another: string) => likenessOf(shinglesOf(one), shinglesOf(another));

describe('likeness', () => {
  it('is 1 for the same words, whatever their punctuation', () =>
    assert.equal(like(text, `“${text.replaceAll(' ', ',  ')}”`), 1));
  it('is 0 for strangers', () => assert.equal(like(text, other), 0));
  it('is the share of common stretches for an edited version', () => {
    const likeness = like(text, edited);
    assert.ok(likeness > 0.5 && likeness < 0.65, String(likeness));
    assert.equal(areLike({ likeness, sameAddress: false }), true);
  });
  it('needs less at one address', () => {
    assert.equal(areLike({ likeness: 0.2, sameAddress: true }), true);
    assert.equal(areLike({ likeness: 0.2, sameAddress: false }), false);
  });
});

describe('likeness keys', () => {
  const keysOf = (words: string, quoteWords: readonly string[] = []) =>
    likenessKeys({ text: words, url: null, quoteWords });

  it('are the same for the same words', () => assert.deepEqual(keysOf(text.toUpperCase()), keysOf(text)));
  it('are shared by versions and not by strangers', () => {
    const shared = (words: string) =>
      keysOf(words).shingles.filter((key) => keysOf(text).shingles.includes(key));
    assert.notEqual(shared(edited).length, 0);
    assert.equal(shared(other).length, 0);
  });
  it('are shared by documents that quote the same, even when little else is the same', () => {
    const quotes = ['1f', '2e', '3d', '4c'].map((start) => start.repeat(16));
    const [one, another] = [keysOf(text, quotes), keysOf(other, quotes.slice(0, 3))];
    assert.ok(one.quotes.some((key) => another.quotes.includes(key)));
  });
  it('are none for a text of a few words', () => assert.deepEqual(keysOf('a b c d e f').shingles, []));
});

describe('stories', () => {
  it('hold what is joined through others', () =>
    assert.deepEqual(
      componentsOf(
        ['d', 'c', 'b', 'a', 'e'],
        [
          ['a', 'b'],
          ['d', 'b'],
        ],
      ),
      [['a', 'b', 'd'], ['c'], ['e']],
    ));

  it('are named after the earliest version, whatever the order', () => {
    const members = [
      { id: '2', name: 'Second', day: '2025-12-04' },
      { id: '1', name: 'Undated', day: null },
      { id: '3', name: 'First', day: '2025-12-03' },
    ];
    const story = describeStory(members);
    assert.deepEqual(describeStory([...members].reverse()), story);
    assert.deepEqual([story.name, story.members], ['First', ['1', '2', '3']]);
  });
});
