import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createCapitalRuns, findCapitalRuns } from '#reading/naming/capital-runs.ts';
import { markTokens } from '#reading/naming/gazetteer-marks.ts';
import { isHeadline } from '#reading/naming/headlines.ts';
import {
  createNameFeatureBuffer,
  fillNameFeatures,
  type NamingState,
} from '#reading/naming/name-features.ts';
import {
  BEGIN,
  INSIDE,
  LAST,
  mayEndWith,
  mayFollow,
  NAME_TYPES,
  nameLabel,
  UNIT,
} from '#reading/naming/name-labels.ts';
import { LABEL_COUNT, transitionFeature } from '#reading/naming/name-lattice.ts';
import { hashPennTags } from '#reading/naming/tag-names.ts';
import type { WordTagger } from '#reading/tagging/tag-words.ts';
import type { WordTable } from '#reading/words/word-table.ts';
import type { NamedSentence } from './named-sentences.ts';
import type { Learned } from './perceptron.ts';
import { type FieldSettings, fieldWeights, type Segment, trainRandomField } from './random-field.ts';

export type NamesSettings = FieldSettings & {
  readonly table: WordTable;
  readonly tagger: WordTagger;
  readonly tagLabels: readonly string[];
  readonly gazetteers: Gazetteers;
};

/** What the learner works on: a sentence as features see it, and its right labels. */
type Example = { readonly state: NamingState; readonly gold: Int32Array };

/** Trains the name tagger, a conditional random field over the words that may belong to names; gives its weights by feature. */
export function trainNames(sentences: readonly NamedSentence[], settings: NamesSettings): Learned {
  const numbering = createNumbering();
  const segments = prepare(sentences, settings).flatMap((example) => segmentsOf(example, numbering));
  const features = numbering.keys();
  const field = trainRandomField(segments, features.length, settings);
  const transitions = Int32Array.from({ length: LABEL_COUNT }, (_, before) => transitionFeature(before));
  return { averaged: () => fieldWeights(field, { features, transitions }) };
}

/** Numbers for feature hashes, in the order in which they are met. */
function createNumbering() {
  const numbers = new Map<number, number>();
  return {
    numberOf(hash: number): number {
      const known = numbers.get(hash);
      if (known !== undefined) return known;
      numbers.set(hash, numbers.size);
      return numbers.size - 1;
    },
    keys: () => Int32Array.from(numbers.keys()),
  };
}

/** The stretches of a sentence that may hold names. A right label that the stretch cannot have becomes outside. */
function segmentsOf({ state, gold }: Example, numbering: ReturnType<typeof createNumbering>): Segment[] {
  const buffer = createNameFeatureBuffer();
  const { may } = state.runs;
  const segments: Segment[] = [];
  let at = 0;
  while (at < gold.length) {
    const start = at;
    const features: Int32Array[] = [];
    for (; at < gold.length && may[at] === 1; at++) {
      fillNameFeatures(state, state.first + at, buffer);
      features.push(buffer.hashes.subarray(0, buffer.count).map(numbering.numberOf));
    }
    if (features.length > 0) segments.push({ features, gold: wholeNames(gold.slice(start, at)) });
    else at++;
  }
  return segments;
}

/** Labels with the names that are cut off at either end taken out. */
function wholeNames(labels: Int32Array): Int32Array {
  let before = 0;
  for (let at = 0; at < labels.length; at++) {
    if (!mayFollow(before, labels[at] as number)) labels[at] = 0;
    before = labels[at] as number;
  }
  for (let at = labels.length - 1; at >= 0 && !mayEndWith(labels[at] as number); at--) labels[at] = 0;
  return labels;
}

/** Tags and marks all sentences at once, as one document, so that their words share the word table. */
function prepare(sentences: readonly NamedSentence[], settings: NamesSettings): Example[] {
  const tokens = sentences.flatMap(({ words }) =>
    words.map((word) => ({ word, lower: word.toLowerCase(), index: 0, sentence: 0, start: 0, end: 0 })),
  );
  const ids = settings.table.idsOf(tokens);
  const { rows } = settings.table;
  const marks = markTokens(settings.gazetteers, tokens);
  const tags = new Int32Array(tokens.length);
  const tagHashOf = hashPennTags(settings.tagLabels);
  let first = 0;
  const states = sentences.map(({ words }) => {
    const range = { first, end: first + words.length };
    settings.tagger({ rows, ids, tags, ...range });
    first = range.end;
    return range;
  });
  const tagHashes = tags.map((tag) => tagHashOf[tag] as number);
  return sentences.map((sentence, index) => {
    const runs = createCapitalRuns(sentence.words.length);
    const range = states[index] as { first: number; end: number };
    const headline = isHeadline({ rows, ids, ...range });
    const state = { rows, ids, tagHashes, marks, runs, headline, ...range };
    findCapitalRuns(state, runs);
    return { state, gold: goldLabels(sentence) };
  });
}

function goldLabels({ words, names }: NamedSentence): Int32Array {
  const labels = new Int32Array(words.length);
  for (const { first, end, type } of names) {
    const number = NAME_TYPES.indexOf(type);
    for (let at = first; at < end; at++) {
      const place = end - first === 1 ? UNIT : at === first ? BEGIN : at === end - 1 ? LAST : INSIDE;
      labels[at] = nameLabel(number, place);
    }
  }
  return labels;
}
