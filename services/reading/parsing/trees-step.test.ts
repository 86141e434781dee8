import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Layers } from '#reading/document.ts';
import { loadParser } from '#reading/parsing/load-parser.ts';
import { createTreesStep } from '#reading/parsing/trees-step.ts';
import { loadTagger } from '#reading/tagging/load-tagger.ts';
import { createTagsStep } from '#reading/tagging/tags-step.ts';
import { tokensStep } from '#reading/tokens/tokens-step.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';

const tagger = loadTagger();
const tagsStep = createTagsStep({ lexicon: decodeLexicon(readModelFile('lexicon')), tagger });
const treesStep = createTreesStep({ tagLabels: tagger.model.labels, parser: loadParser() });

type Parsed = Pick<Layers, 'tokens' | 'sentences' | 'tags' | 'trees'>;

function parse(text: string): Parsed {
  const split = tokensStep.run({ text });
  const tagged = { ...split, ...tagsStep.run(split) };
  return { ...tagged, ...treesStep.run(tagged) };
}

/** An arc as "dependent -label-> head"; the root's head is "ROOT". */
function arcsOf({ tokens, trees }: Parsed): string[] {
  return tokens.map(({ word, index }) => {
    const head = trees.heads[index] as number;
    return `${word} -${trees.labels[index]}-> ${head < 0 ? 'ROOT' : tokens[head]?.word}`;
  });
}

const ARCS: readonly [text: string, arcs: readonly string[]][] = [
  ['Rutte said the talks failed.', ['Rutte -nsubj-> said', 'failed -ccomp-> said', 'talks -nsubj-> failed']],
  ['"The talks failed," Rutte said.', ['Rutte -nsubj-> said', 'failed -ccomp-> said', 'said -root-> ROOT']],
  ['“We will help Ukraine,” said the minister.', ['minister -nsubj-> said', 'help -ccomp-> said']],
  ['The plan was rejected by Russia.', ['plan -nsubj:pass-> rejected', 'Russia -obl:agent-> rejected']],
  [
    'He told reporters that he would not resign.',
    ['reporters -iobj-> told', 'resign -ccomp-> told', 'not -advmod-> resign'],
  ],
  [
    "Poland's president met the chancellor in Berlin.",
    ['Poland -nmod:poss-> president', 'chancellor -obj-> met'],
  ],
];

for (const [text, arcs] of ARCS) {
  test(`arcs of: ${text}`, () => {
    const found = arcsOf(parse(text));
    for (const arc of arcs) assert.ok(found.includes(arc), `${arc} is not among ${found.join(', ')}`);
  });
}

test('each parsed sentence is one tree', () => {
  const text =
    'Rutte said that, despite the absence of Rubio, he was "very much involved" in the process. '.repeat(3);
  const { sentences, trees } = parse(text);
  for (const { firstToken, endToken } of sentences) {
    const heads = [...trees.heads.subarray(firstToken, endToken)];
    assert.equal(heads.filter((head) => head === -1).length, 1);
    for (let token = firstToken; token < endToken; token++) {
      let steps = 0;
      for (let at = token; at >= 0; at = trees.heads[at] as number)
        assert.ok(steps++ < heads.length, 'a cycle');
    }
  }
});

test('what holds no verb is not parsed', () => {
  const { trees } = parse('Image: Brussels (AFP)');
  assert.deepEqual([...new Set(trees.heads)], [-2]);
  assert.deepEqual([...new Set(trees.labels)], ['']);
});
