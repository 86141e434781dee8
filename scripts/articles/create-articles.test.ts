import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createArticles } from './create-articles.ts';

const wanted = { seed: 7, count: 400, words: 120 };
const articles = [...createArticles(wanted)];

describe('synthetic articles', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual([...createArticles(wanted)], articles);
    assert.notDeepEqual([...createArticles({ ...wanted, seed: 8 })], articles);
  });

  it('are about as long as wanted', () => {
    const lengths = articles.map(({ text }) => text.split(/\s+/).length).sort((one, other) => one - other);
    const median = lengths[200] ?? 0;
    assert.ok(median >= 120 && median < 180, String(median));
  });

  it('name a few countries often and most rarely', () => {
    const naming = (name: string) => articles.filter(({ text }) => text.includes(name)).length;
    assert.ok(naming('NATO') > 5 * naming('Peru'), `${naming('NATO')} ${naming('Peru')}`);
  });

  it('repeat, copy and leave undated', () => {
    const copies = articles.filter(({ text }) => text.includes('first appeared in'));
    assert.ok(copies.length > 5 && copies.length < 60, String(copies.length));
    assert.ok(articles.some(({ publishedAt }) => publishedAt === null));
  });
});
