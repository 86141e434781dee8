import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { clean } from '#cleaning/clean.ts';
import type { LabelledDocument } from './labelled-document.ts';
import { loadLabels } from './load-labels.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('our own labelled set', () => {
  let sentences: LabelledDocument[];
  let articles: LabelledDocument[];
  before(async () => {
    sentences = await loadLabels(join(ROOT, 'evaluation/sentences'));
    articles = await loadLabels(join(ROOT, 'evaluation/articles'));
  });

  it('holds every snippet that its labels name, in 300 sentences and 12 articles at least', () => {
    assert.ok(sentences.length >= 300, `${sentences.length} sentences`);
    assert.ok(articles.length >= 12, `${articles.length} articles`);
  });

  it('has no id twice', () => {
    const ids = [...sentences, ...articles].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('cuts no statement in the middle of a word and leaves out its outer white space', () => {
    for (const { id, text, statements } of [...sentences, ...articles]) {
      for (const { start, end } of statements.flatMap(({ contents }) => contents.flat())) {
        assert.equal(text.slice(start, end), text.slice(start, end).trim(), id);
      }
    }
  });

  it('nests statements only in others of the same text', () => {
    for (const { id, statements } of [...sentences, ...articles]) {
      for (const [index, { nestedIn }] of statements.entries()) {
        assert.ok(nestedIn === null || (nestedIn !== index && statements[nestedIn] !== undefined), id);
      }
    }
  });
});

type Expected = {
  questions: { mustQuote?: Quote[]; mayQuote?: Quote[] }[];
  sharedStatements: { words: string; sourceIds: string[] }[];
};
type Quote = { sourceId: string; words: string };

describe('what the examples must answer', () => {
  it('quotes words that stand in the named example', async () => {
    const expected: Expected = JSON.parse(
      await readFile(join(ROOT, 'evaluation/examples-expected.json'), 'utf8'),
    );
    const texts = await exampleTexts();
    const quotes = expected.questions.flatMap(({ mustQuote = [], mayQuote = [] }) => [
      ...mustQuote,
      ...mayQuote,
    ]);
    const shared = expected.sharedStatements.flatMap(({ words, sourceIds }) =>
      sourceIds.map((sourceId) => ({ words, sourceId })),
    );
    for (const { sourceId, words } of [...quotes, ...shared]) {
      assert.ok(texts.get(sourceId)?.includes(words), `${sourceId}: ${words}`);
    }
  });
});

async function exampleTexts(): Promise<Map<string, string>> {
  const folder = join(ROOT, 'examples');
  const names = (await readdir(folder)).filter((name) => ['.txt', '.html'].includes(extname(name)));
  const texts = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const bytes = await readFile(join(folder, name));
      return [
        name.slice(0, -extname(name).length),
        clean({ bytes, format: name.endsWith('.html') ? 'html' : 'text' }).text,
      ];
    }),
  );
  return new Map(texts);
}
