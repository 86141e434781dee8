import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { afterVerb } from './headlines.ts';

const CASES: readonly (readonly [title: string, stems: readonly string[], after: string | null])[] = [
  ['Kaasik praises the ice school in Tallinn', ['prais'], 'the ice school in Tallinn'],
  ['Ice school praised by Kaasik', ['prais'], null],
  ['Ice school is praised in Tallinn', ['prais'], null],
  ['Praised at last', ['prais'], null],
  ['Kaasik looks at school', ['prais'], null],
  ['Kaasik praises', ['prais'], null],
];

describe('what a headline says after its verb', () => {
  for (const [title, stems, after] of CASES)
    it(`of «${title}» is ${after ?? 'nothing'}`, () => assert.equal(afterVerb(title, stems), after));
});
