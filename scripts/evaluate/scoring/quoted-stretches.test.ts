import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotedStretches, withoutMarks } from './quoted-stretches.ts';

const CASES: { name: string; text: string; inside: string[] }[] = [
  { name: 'pairs straight marks', text: 'He said "yes" and "no".', inside: ['yes', 'no'] },
  { name: 'pairs curly marks and guillemets', text: '“Yes”, «no».', inside: ['Yes', 'no'] },
  {
    name: 'ends an open quotation at its line',
    text: '"We paid.\n\n"We will pay."',
    inside: ['We paid.', 'We will pay.'],
  },
  { name: 'reads on over a wrapped line', text: '"We paid\nour share."', inside: ['We paid\nour share.'] },
  { name: 'runs an open quotation to the end', text: 'He said: "Yes', inside: ['Yes'] },
];

describe('quoted stretches', () => {
  for (const { name, text, inside } of CASES) {
    it(name, () => {
      assert.deepEqual(
        quotedStretches(text).map(({ start, end }) => text.slice(start, end)),
        inside,
      );
    });
  }

  it('strips marks and white space, and gives null for nothing else', () => {
    assert.deepEqual(withoutMarks(' “Yes” ', { start: 0, end: 7 }), { start: 2, end: 5 });
    assert.equal(withoutMarks(' “” ', { start: 0, end: 4 }), null);
  });
});
