import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { understand } from '#questions/understand.ts';
import { createKnownNames } from '#reading/gazetteers/known-names.ts';
import { createTitleWords } from '#reading/gazetteers/titles.ts';

const page = readFileSync(new URL('../docs/questions.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
const questions = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, question = '']) => question));
const gazetteers = { titles: createTitleWords(), known: createKnownNames() };

describe('a question on the page of questions', () => {
  it('is one of many', () => assert.ok(questions.length > 30));

  for (const question of questions)
    it(`«${question}» is understood, as more than a name`, () => {
      const understanding = understand(question, { gazetteers, today: '2025-12-10' });
      assert.ok(understanding.understood);
      assert.notEqual(understanding.readings[0].kind, 'name');
    });
});
