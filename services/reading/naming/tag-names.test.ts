import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createNameTagger } from '#reading/naming/tag-names.ts';
import { loadTagger } from '#reading/tagging/load-tagger.ts';
import { createTagsStep } from '#reading/tagging/tags-step.ts';
import { tokensStep } from '#reading/tokens/tokens-step.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';

const tagger = loadTagger();
const tagsStep = createTagsStep({ lexicon: decodeLexicon(readModelFile('lexicon')), tagger });
const tagNames = createNameTagger({
  names: decodeLinearModel(readModelFile('names')),
  tagLabels: tagger.model.labels,
  gazetteers: createGazetteers(),
});

function namesIn(text: string): string[] {
  const split = tokensStep.run({ text });
  const names = tagNames({ ...split, ...tagsStep.run(split) });
  return names.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}

const NAMES: readonly [text: string, names: readonly string[]][] = [
  [
    'Prime Minister Mette Frederiksen met Olaf Scholz in Berlin.',
    ['Person: Mette Frederiksen', 'Person: Olaf Scholz', 'Place: Berlin'],
  ],
  [
    'The United Nations and Amnesty International criticized Hungary.',
    ['Organization: United Nations', 'Organization: Amnesty International', 'Country: Hungary'],
  ],
  [
    'Anna Kowalska, a lawyer from Gdynia, joined the Liberal Party of Canada.',
    ['Person: Anna Kowalska', 'Place: Gdynia', 'Organization: Liberal Party of Canada'],
  ],
  ['The talks went on all day.', []],
];

for (const [text, names] of NAMES) {
  test(`names in: ${text}`, () => assert.deepEqual(namesIn(text), names));
}

test('the score tells how sure the tagger is', () => {
  const split = tokensStep.run({ text: 'Olaf Scholz spoke.' });
  const [name] = tagNames({ ...split, ...tagsStep.run(split) });
  assert.ok(name && name.score > 0);
});
