import { createParseColumns, fillParseColumns, type TagHashes } from '#reading/parsing/parse-columns.ts';
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
import { hashText } from '#reading/weights/hashing.ts';
import { addScores, type LinearModel } from '#reading/weights/linear-model.ts';

/** Parses one sentence, greedily; writes heads (numbers of document tokens, -1 the root) and label numbers. */
export type WordParser = (sentence: {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly end: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}) => void;

/** The dependency labels of a parser: the model's labels are "shift", then "left …" for each, then "right …" for each. */
export function dependencyLabels(model: LinearModel): string[] {
  return model.labels
    .filter((label) => label.startsWith('left '))
    .map((label) => label.slice('left '.length));
}

/** Hashes for the tagger's label numbers, whose strings are "UPOS|XPOS". */
export function hashTags(tagLabels: readonly string[]): TagHashes {
  return {
    tags: Int32Array.from(tagLabels, (label) => hashText(label)),
    parts: Int32Array.from(tagLabels, (label) => hashText(label.slice(0, label.indexOf('|')))),
    comma: hashText(','),
    quotes: new Set(['"', "''", '``'].map(hashText)),
  };
}

/** A parser with its own buffers; not to be entered twice at a time. */
export function createWordParser(model: LinearModel, tagLabels: readonly string[]): WordParser {
  const tagHashes = hashTags(tagLabels);
  const labelCount = dependencyLabels(model).length;
  const buffer = createParseFeatureBuffer();
  const scores = new Int32Array(model.labels.length);
  let room = 256;
  let state = createParseState(room);
  let columns = createParseColumns(room);
  return ({ rows, ids, tags, first, end, heads, labels }) => {
    const length = end - first;
    if (length > room) {
      room = length * 2;
      state = createParseState(room);
      columns = createParseColumns(room);
    }
    startSentence(state, length);
    fillParseColumns(columns, { rows, ids, tags, first, end, tagHashes });
    while (!isFinished(state)) {
      if (state.depth === 0) {
        move(state, SHIFT, -1);
        continue;
      }
      fillParseFeatures(state, columns, buffer);
      scores.fill(0);
      addScores(model, buffer, scores);
      const best = bestPossible(scores, labelCount, {
        shift: canShift(state),
        left: canAttachLeft(state),
        right: canAttachRight(state),
      });
      move(state, kindOf(best, labelCount), labelOf(best, labelCount));
    }
    for (let index = 0; index < length; index++) {
      const head = state.heads[index] as number;
      heads[first + index] = head === length ? -1 : first + head;
      labels[first + index] = state.labels[index] as number;
    }
  };
}

/** Kind of a numbered transition. */
export function kindOf(transition: number, labelCount: number): number {
  return transition === 0 ? SHIFT : transition <= labelCount ? LEFT : RIGHT;
}

/** Dependency label of a numbered transition; -1 for SHIFT. */
export function labelOf(transition: number, labelCount: number): number {
  return transition <= labelCount ? transition - 1 : transition - 1 - labelCount;
}

function bestPossible(
  scores: Int32Array,
  labelCount: number,
  possible: { readonly shift: boolean; readonly left: boolean; readonly right: boolean },
): number {
  let best = -1;
  let bestScore = -Infinity;
  if (possible.shift) {
    best = 0;
    bestScore = scores[0] as number;
  }
  const from = possible.left ? 1 : 1 + labelCount;
  const to = possible.right ? 1 + 2 * labelCount : 1 + labelCount;
  for (let transition = from; transition < to; transition++) {
    if ((scores[transition] as number) > bestScore) {
      bestScore = scores[transition] as number;
      best = transition;
    }
  }
  return best;
}
