import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markText } from './mark-text.ts';

describe('marks in a text', () => {
  it('leaves a text without marks as it is', () => {
    assert.equal(markText('Rutte said so.', []), 'Rutte said so.');
  });

  it('writes a label and brackets around words', () => {
    assert.equal(markText('Rutte said so.', [{ start: 0, end: 5, label: 'e1' }]), '[e1 Rutte] said so.');
  });

  it('writes what lies inside another stretch inside its brackets', () => {
    const marks = [
      { start: 11, end: 15, label: 'e2' },
      { start: 11, end: 26, label: 's1' },
    ];
    assert.equal(markText('Rutte said NATO was ready.', marks), 'Rutte said [s1 [e2 NATO] was ready.]');
  });

  it('closes one stretch before it opens the next that touches it', () => {
    const marks = [
      { start: 0, end: 2, label: 'a' },
      { start: 2, end: 4, label: 'b' },
    ];
    assert.equal(markText('abcd', marks), '[a ab][b cd]');
  });
});
