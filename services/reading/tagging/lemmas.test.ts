import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lemmaOf } from '#reading/tagging/lemmas.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';

const lexicon = decodeLexicon(readModelFile('lexicon'));

const LEMMAS: readonly [form: string, xpos: string, lemma: string][] = [
  ['said', 'VBD', 'say'],
  ['told', 'VBN', 'tell'],
  ['rating', 'VBG', 'rate'],
  ['stopped', 'VBD', 'stop'],
  ['visiting', 'VBG', 'visit'],
  ['denies', 'VBZ', 'deny'],
  ['warned', 'VBD', 'warn'],
  ['argued', 'VBD', 'argue'],
  ['criticized', 'VBD', 'criticize'],
  ['lying', 'VBG', 'lie'],
  ['’re', 'VBP', 'be'],
  ['wo', 'MD', 'will'],
  ['n’t', 'RB', 'not'],
  ['allies', 'NNS', 'ally'],
  ['women', 'NNS', 'woman'],
  ['talks', 'NNS', 'talk'],
  ['better', 'JJR', 'good'],
  ['biggest', 'JJS', 'big'],
  ['europe', 'NNP', 'europe'],
  ['zzzing', 'VBG', 'zzz'],
];

for (const [form, xpos, lemma] of LEMMAS) {
  test(`${form}/${xpos} is ${lemma}`, () => assert.equal(lemmaOf(lexicon, { lower: form, xpos }), lemma));
}
