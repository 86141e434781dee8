import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelledDocument } from './labelled-document.ts';
import { parseLabels } from './parse-labels.ts';
import { resolveRow } from './resolve-row.ts';

function label(...lines: string[]): LabelledDocument {
  const [row] = parseLabels(['== one | test | sure', ...lines].join('\n'), 'test.labels');
  assert.ok(row?.text);
  return resolveRow({ row, text: row.text, subject: 'test' });
}

const TEXT = '> Ada Brun met Jordan Brun in Jordan. "She said so," he said.';

describe('a labelled row', () => {
  it('takes a name wherever it stands alone, and not inside a longer name', () => {
    const { text, entities } = label(TEXT, 'person Jordan Brun', 'country Jordan');
    assert.deepEqual(
      entities.map(({ mentions }) => mentions.map(({ start, end }) => [start, text.slice(start, end)])),
      [[[13, 'Jordan Brun']], [[28, 'Jordan']]],
    );
  });

  it('takes the cue and the speaker nearest to the words', () => {
    const { text, statements } = label(
      TEXT,
      'person Jordan Brun: ^he',
      'direct | he = Jordan Brun | said | She said so |',
    );
    assert.deepEqual(
      [statements[0]?.cues[0]?.start, statements[0]?.speakers[0]?.start],
      [text.lastIndexOf('said'), text.lastIndexOf('he')],
    );
  });

  it('keeps what is optional apart from what is asked', () => {
    const { entities, statements } = label(TEXT, '?country Jordan', 'direct | - | - | She said so | ?Jordan');
    assert.equal(entities[0]?.optional, true);
    assert.deepEqual([statements[0]?.about, statements[0]?.aboutOptional], [[], [0]]);
  });

  const WRONG: [name: string, line: string, problem: RegExp][] = [
    ['a form that the text does not hold', 'person Ada Brun: Adda', /not in the text: Adda/],
    ['a pronoun that occurs twice', 'person Ada Brun: ^said', /occurs 2 times/],
    ['a role of somebody who is not labelled', 'role Ada Brun | Judge | -', /no entity labelled Ada Brun/],
    ['words that occur twice', 'direct | - | - | said |', /must occur once/],
    ['an unknown label', 'persons Ada Brun', /unknown label: persons/],
  ];
  for (const [name, line, problem] of WRONG) {
    it(`refuses ${name}, naming file and line`, () => {
      assert.throws(() => label(TEXT, line), problem);
      assert.throws(() => label(TEXT, line), /test\.labels:3/);
    });
  }
});

describe('a label file', () => {
  it('joins lines of text, an empty one parting paragraphs', () => {
    const [row] = parseLabels('== one | test | likely\n> One.\n>\n> Two.', 'test.labels');
    assert.equal(row?.text, 'One.\n\nTwo.');
  });

  it('refuses a line before the first row and a row without a text', () => {
    assert.throws(() => parseLabels('person Ada', 'test.labels'), /before the first row/);
    assert.throws(() => parseLabels('== one | test | sure\nperson Ada', 'test.labels'), /needs either/);
  });
});
