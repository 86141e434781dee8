import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attachPrepositions } from './attach-prepositions.ts';

/** A tree written "word/UPOS>head:label", heads counted from 0, -1 the root. */
function treeOf(written: string) {
  const rows = written.split(' ').map((row) => /^(.+)\/(\w+)>(-?\d+):(\S+)$/.exec(row)?.slice(1) ?? []);
  return {
    first: 0,
    end: rows.length,
    words: rows.map(([word = '']) => word),
    upos: rows.map(([, upos = '']) => upos),
    heads: Int32Array.from(rows, ([, , head]) => Number(head)),
    labels: rows.map(([, , , label = '']) => label),
  };
}

function repaired(written: string): string {
  const tree = treeOf(written);
  attachPrepositions(tree);
  return tree.words
    .map((word, at) => `${word}/${tree.upos[at]}>${tree.heads[at]}:${tree.labels[at]}`)
    .join(' ');
}

const RIGHT = [
  'spoke/VERB>-1:root with/ADP>2:case Kravets/PROPN>0:obl on/ADP>4:case Tuesday/PROPN>0:obl',
  'left/VERB>-1:root because/ADP>3:case of/ADP>1:fixed rain/NOUN>0:obl',
  'came/VERB>-1:root out/ADP>4:case of/ADP>4:case the/DET>4:det house/NOUN>0:obl',
];

describe('a preposition', () => {
  it('belongs to the noun after it, not to one behind another preposition', () =>
    assert.equal(
      repaired(
        'spoke/VERB>-1:root with/ADP>4:case Kravets/PROPN>4:compound on/ADP>4:case Tuesday/PROPN>0:obl',
      ),
      RIGHT[0],
    ));

  it('takes the noun from whatever it was hung on', () =>
    assert.equal(
      repaired('held/VERB>-1:root with/ADP>4:case Roussin/PROPN>1:goeswith on/ADP>4:case Monday/PROPN>0:obl'),
      'held/VERB>-1:root with/ADP>2:case Roussin/PROPN>0:obl on/ADP>4:case Monday/PROPN>0:obl',
    ));

  for (const tree of RIGHT) it(`stays where it is right: ${tree}`, () => assert.equal(repaired(tree), tree));
});
