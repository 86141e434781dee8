import { createParseColumns, fillParseColumns } from '#reading/parsing/parse-columns.ts';
import { createParseFeatureBuffer, fillParseFeatures } from '#reading/parsing/parse-features.ts';
import {
  canAttachLeft,
  canAttachRight,
  canShift,
  createParseState,
  isFinished,
  LEFT,
  move,
  RIGHT,
  SHIFT,
  startSentence,
} from '#reading/parsing/parse-state.ts';
import { hashTags, kindOf, labelOf } from '#reading/parsing/parse-words.ts';
import type { Lexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';
import { type GoldTree, transitionCost } from './oracle.ts';
import { type Learned, Perceptron } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';
import type { TreebankSentence } from './read-conllu.ts';

/** A sentence to learn from: its words and tree, with tags as the tagger gives them to words it has not seen in training. */
export type ParserExample = { readonly sentence: TreebankSentence; readonly tags: Int32Array };

export type ParserSettings = {
  readonly lexicon: Lexicon;
  /** What the tag numbers of the examples stand for. */
  readonly tagLabels: readonly string[];
  readonly epochs: number;
  readonly seed: number;
  /** The best wrong transition must score this much less than the best right one, else weights are updated. */
  readonly margin: number;
  /** From the second epoch on, how often the parser's own choice is followed rather than the right one. */
  readonly exploration: number;
};

/** Labels less frequent than this become their universal part ("obl:agent" becomes "obl"). */
const LEAST_LABEL_COUNT = 40;

/** Trains the parser: a perceptron over transitions with a dynamic oracle and exploration. */
export function trainParser(
  examples: readonly ParserExample[],
  settings: ParserSettings,
): { readonly learned: Learned; readonly labels: readonly string[] } {
  const labels = labelsOf(examples);
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const perceptron = new Perceptron(1 + 2 * labels.length);
  const random = createRandom(settings.seed);
  const learner = createLearner({ perceptron, labelCount: labels.length, settings, random });
  const table = new WordTable(settings.lexicon);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      learner(example, {
        ids: table.idsOf(example.sentence.words.map((word) => ({ word }))),
        rows: table.rows,
        gold: goldTree(example.sentence, numbers),
        explore: epoch > 0,
      });
    }
    console.log(`  parser epoch ${epoch + 1}`);
  }
  return {
    learned: perceptron,
    labels: ['shift', ...labels.map((label) => `left ${label}`), ...labels.map((label) => `right ${label}`)],
  };
}

/** Labels that the parser learns, in a fixed order. */
function labelsOf(examples: readonly ParserExample[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentence } of examples) {
    for (const label of sentence.labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.keys()].filter((label) => (counts.get(label) ?? 0) >= LEAST_LABEL_COUNT).sort();
}

/** A sentence's tree with label numbers. */
function goldTree(sentence: TreebankSentence, numbers: ReadonlyMap<string, number>): GoldTree {
  return {
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.words.length : head)),
    labels: Int32Array.from(
      sentence.labels,
      (label) =>
        numbers.get(label) ?? numbers.get(label.replace(/:.*/, '')) ?? (numbers.get('dep') as number),
    ),
  };
}

/** The function that goes through one sentence and updates the weights on the way. */
function createLearner(parts: {
  readonly perceptron: Perceptron;
  readonly labelCount: number;
  readonly settings: ParserSettings;
  readonly random: () => number;
}) {
  const { perceptron, labelCount, settings, random } = parts;
  const buffer = createParseFeatureBuffer();
  const scores = new Float64Array(perceptron.labelCount);
  const longest = 1000;
  const state = createParseState(longest);
  const columns = createParseColumns(longest);
  const tagHashes = hashTags(settings.tagLabels);
  return (
    { tags }: ParserExample,
    words: {
      readonly ids: Int32Array;
      readonly rows: Int32Array;
      readonly gold: GoldTree;
      readonly explore: boolean;
    },
  ): void => {
    const { ids, rows, gold, explore } = words;
    startSentence(state, ids.length);
    fillParseColumns(columns, { rows, ids, tags, first: 0, end: ids.length, tagHashes });
    while (!isFinished(state)) {
      if (state.depth === 0) {
        move(state, SHIFT, -1);
        continue;
      }
      fillParseFeatures(state, columns, buffer);
      perceptron.score(buffer, scores);
      perceptron.clock++;
      const { right, wrong } = bestRightAndWrong(state, gold, { scores, labelCount });
      const gap = wrong < 0 ? Infinity : (scores[right] as number) - (scores[wrong] as number);
      if (gap < settings.margin) {
        perceptron.update(buffer, { label: right, amount: 1 });
        perceptron.update(buffer, { label: wrong, amount: -1 });
      }
      const follow = gap <= 0 && explore && random() < settings.exploration ? wrong : right;
      move(state, kindOf(follow, labelCount), labelOf(follow, labelCount));
    }
  };
}

/** The best-scored transition that loses no right arc (with its right label), and the best-scored of the others; -1 for none. */
function bestRightAndWrong(
  state: { readonly front: number; readonly depth: number } & Parameters<typeof transitionCost>[0],
  gold: GoldTree,
  { scores, labelCount }: { readonly scores: Float64Array; readonly labelCount: number },
): { right: number; wrong: number } {
  const kinds = [
    canShift(state) ? transitionCost(state, gold, SHIFT) : Infinity,
    canAttachLeft(state) ? transitionCost(state, gold, LEFT) : Infinity,
    canAttachRight(state) ? transitionCost(state, gold, RIGHT) : Infinity,
  ];
  const least = Math.min(...kinds);
  const top = state.stack[state.depth - 1] as number;
  const heads = [-1, state.front, state.stack[state.depth - 2] ?? -1];
  let right = -1;
  let wrong = -1;
  for (let transition = 0; transition < scores.length; transition++) {
    const kind = kindOf(transition, labelCount);
    if (kinds[kind] === Infinity) continue;
    // An arc of the gold tree must have its label; an arc that is wrong but loses nothing may have any.
    const labelled =
      kind === SHIFT ||
      gold.heads[top] !== heads[kind] ||
      gold.labels[top] === labelOf(transition, labelCount);
    if (kinds[kind] === least && labelled) {
      if (right < 0 || (scores[transition] as number) > (scores[right] as number)) right = transition;
    } else if (wrong < 0 || (scores[transition] as number) > (scores[wrong] as number)) wrong = transition;
  }
  return { right, wrong };
}
