import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createArticles } from '#scripts/articles/create-articles.ts';
import { aboutOf, readTold } from './read-told.ts';

describe('what synthetic articles tell', () => {
  it('is who said what, with the office', () =>
    assert.deepEqual(
      readTold(
        'Foreign Minister Anna Almov of Poland said that in Peru the border must stay open. Almov spoke in Rome.',
      ),
      [
        {
          kind: 'said',
          speaker: { name: 'Anna Almov', surname: 'Almov', title: 'foreign minister', of: 'Poland' },
          words: ['in Peru the border must stay open'],
        },
      ],
    ));

  it('is who met whom, also where only the surname is given', () =>
    assert.deepEqual(
      readTold(
        'Almov, the envoy of NATO, met Lawmaker Boris Bergenko of Chile in Rome on Monday. They talked.',
      ),
      [
        {
          kind: 'met',
          host: { name: 'Almov', surname: 'Almov', title: 'envoy', of: 'NATO' },
          guest: { name: 'Boris Bergenko', surname: 'Bergenko', title: 'lawmaker', of: 'Chile' },
        },
      ],
    ));

  it('is read from every paragraph that quotes somebody, so that no truth is overlooked', () => {
    for (const { text } of createArticles({ seed: 5, count: 100, words: 200 })) {
      const quoting = text
        .split('\n\n')
        .filter((paragraph) => /said that|told reporters|According to| met /.test(paragraph));
      assert.equal(readTold(text).length, quoting.length, text);
    }
  });

  it('tells what words are about', () => {
    assert.equal(aboutOf('In World Bank the treaty must hold'), 'World Bank');
    assert.equal(aboutOf('the treaty must hold'), null);
  });
});
