import { createParseColumns, fillParseColumns, hashTags } from '#reading/parsing/parse-columns.ts';
import { createParseState, isFinished, move, SHIFT, startSentence } from '#reading/parsing/parse-state.ts';
import type { Lexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';
import { commonLabels, goldTree } from './gold-trees.ts';
import { createLabelLearner } from './learn-labels.ts';
import { createTransitionLearner } from './learn-transitions.ts';
import type { LearnerSettings } from './learner-settings.ts';
import type { Learned } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** A sentence to learn from: its words and tree, with tags as the tagger gives them to words it has not seen in training. */
export type ParserExample = { readonly sentence: TreebankSentence; readonly tags: Int32Array };

export type ParserSettings = LearnerSettings & {
  readonly lexicon: Lexicon;
  /** What the tag numbers of the examples stand for. */
  readonly tagLabels: readonly string[];
  readonly epochs: number;
  readonly seed: number;
};

/** What was learned of transitions (SHIFT, LEFT, RIGHT) and of dependency labels, and the labels by number. */
export type TrainedParser = {
  readonly transitions: Learned;
  readonly labels: Learned;
  readonly labelNames: readonly string[];
};

/** Longest sentence of the treebanks, and more. */
const LONGEST = 1000;

/**
 * Trains the parser: two perceptrons, one for the kind of transition, with a dynamic oracle and exploration, and one for the
 * label of an arc, so that the first, which decides four times as often, has three weights a feature and not a hundred.
 */
export function trainParser(examples: readonly ParserExample[], settings: ParserSettings): TrainedParser {
  const labelNames = commonLabels(examples.map(({ sentence }) => sentence));
  const numbers = new Map(labelNames.map((label, index) => [label, index]));
  const random = createRandom(settings.seed);
  const state = createParseState(LONGEST);
  const columns = createParseColumns(LONGEST);
  const tagHashes = hashTags(settings.tagLabels);
  const table = new WordTable(settings.lexicon);
  const transitions = createTransitionLearner({ state, columns, settings, random });
  const labels = createLabelLearner({ state, columns, settings, random, labelCount: labelNames.length });
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const explore = epoch > 0;
    for (const { sentence, tags } of shuffled(examples, random)) {
      const ids = table.idsOf(sentence.words.map((word) => ({ word })));
      const gold = goldTree(sentence, numbers);
      startSentence(state, ids.length);
      fillParseColumns(columns, { rows: table.rows, ids, tags, first: 0, end: ids.length, tagHashes });
      while (!isFinished(state)) {
        const kind = state.depth === 0 ? SHIFT : transitions.choose(gold, explore);
        move(state, kind, kind === SHIFT ? -1 : labels.choose(gold, { kind, explore }));
      }
    }
    console.log(`  parser epoch ${epoch + 1}`);
  }
  return { transitions: transitions.learned, labels: labels.learned, labelNames };
}
