import type { Layers, NameSpan } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createCapitalRuns, findCapitalRuns } from '#reading/naming/capital-runs.ts';
import { decodeNames } from '#reading/naming/decode-names.ts';
import { markTokens } from '#reading/naming/gazetteer-marks.ts';
import { isHeadline } from '#reading/naming/headlines.ts';
import {
  createNameFeatureBuffer,
  fillNameFeatures,
  type NamingState,
} from '#reading/naming/name-features.ts';
import { BEGIN, NAME_TYPES, OUTSIDE, placeOf, typeOf, UNIT } from '#reading/naming/name-labels.ts';
import { LABEL_COUNT, transitionBuffer } from '#reading/naming/name-lattice.ts';
import { hashText } from '#reading/weights/hashing.ts';
import { addScores, type LinearModel } from '#reading/weights/linear-model.ts';

/** A name that the tagger proposes; `score` is how far the labels chosen beat "outside", a word on average. */
export type TaggedName = NameSpan & { readonly score: number };

/** Finds names in a tagged document. */
export type NameTagger = (document: Pick<Layers, 'tokens' | 'sentences' | 'modelWords'>) => TaggedName[];

/** The trained name tagger. Names of type Other (events, laws, peoples) are left out: they only keep others clean. */
export function createNameTagger(models: {
  readonly names: LinearModel;
  /** What the tagger's label numbers stand for. */
  readonly tagLabels: readonly string[];
  readonly gazetteers: Gazetteers;
}): NameTagger {
  const tagHashOf = hashPennTags(models.tagLabels);
  const label = createNameLabeller(models.names);
  return ({ tokens, sentences, modelWords }) => {
    const { rows, ids, tagNumbers } = modelWords;
    const marks = markTokens(models.gazetteers, tokens);
    const tagHashes = tagNumbers.map((tag) => tagHashOf[tag] as number);
    const names: TaggedName[] = [];
    for (const { firstToken, endToken } of sentences) {
      const state = { rows, ids, tagHashes, marks, first: firstToken, end: endToken };
      label(state, (range) => {
        const type = NAME_TYPES[range.type];
        if (type === undefined || type === 'Other') return;
        const first = firstToken + range.first;
        const end = firstToken + range.end;
        const start = tokens[first]?.start ?? 0;
        const spanEnd = tokens[end - 1]?.end ?? start;
        names.push({
          start,
          end: spanEnd,
          firstToken: first,
          endToken: end,
          type,
          rule: 'name:tagger',
          score: range.score,
        });
      });
    }
    return names;
  };
}

/** Hashes of the Penn tags in the tagger's labels, by label number. */
export function hashPennTags(tagLabels: readonly string[]): Int32Array {
  return Int32Array.from(tagLabels, (label) => hashText(label.slice(label.indexOf('|') + 1)));
}

type LabelledRange = {
  readonly first: number;
  readonly end: number;
  readonly type: number;
  readonly score: number;
};

/** Labels one sentence and calls `add` for each name: places in the sentence, number of its type. */
function createNameLabeller(
  model: LinearModel,
): (state: Omit<NamingState, 'runs' | 'headline'>, add: (range: LabelledRange) => void) => void {
  const buffer = createNameFeatureBuffer();
  const transitions = readTransitions(model);
  let room = 256;
  let scores = new Int32Array(room * LABEL_COUNT);
  let runs = createCapitalRuns(room);
  let best = new Int32Array(room);
  return (state, add) => {
    const length = state.end - state.first;
    if (length > room) {
      room = length * 2;
      scores = new Int32Array(room * LABEL_COUNT);
      runs = createCapitalRuns(room);
      best = new Int32Array(room);
    }
    if (!findCapitalRuns(state, runs)) return;
    const naming = { ...state, runs, headline: isHeadline(state) };
    let start = 0;
    while (start < length) {
      let stop = start;
      while (stop < length && runs.may[stop] === 1) stop++;
      if (stop > start) labelStretch(naming, { start, stop, goesOn: stop < length }, add);
      start = stop + 1;
    }
  };

  /** Labels the words from `start` to `stop`, all of which may belong to names. */
  function labelStretch(
    state: NamingState,
    stretch: { readonly start: number; readonly stop: number; readonly goesOn: boolean },
    add: (range: LabelledRange) => void,
  ): void {
    const { start, goesOn } = stretch;
    const length = stretch.stop - start;
    scores.fill(0, 0, length * LABEL_COUNT);
    for (let at = 0; at < length; at++) {
      fillNameFeatures(state, state.first + start + at, buffer);
      addScores(model, buffer, scores.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT));
    }
    decodeNames({ scores, transitions, length, goesOn }, best);
    for (let first = 0; first < length; first++) {
      const place = placeOf(best[first] as number);
      if (place !== BEGIN && place !== UNIT) continue;
      let end = first + 1;
      if (place === BEGIN)
        while (end < length && placeOf(best[end] as number) > BEGIN && placeOf(best[end] as number) < UNIT)
          end++;
      const type = typeOf(best[first] as number);
      add({ first: start + first, end: start + end, type, score: lead(scores, best, first, end) });
    }
  }
}

/** How far the chosen labels beat "outside", a word on average. */
function lead(scores: Int32Array, best: Int32Array, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) {
    const row = at * LABEL_COUNT;
    sum += (scores[row + (best[at] as number)] as number) - (scores[row + OUTSIDE] as number);
  }
  return sum / (end - first);
}

/** Transition scores, a row of labels for each label before. */
function readTransitions(model: LinearModel): Int32Array {
  const transitions = new Int32Array(LABEL_COUNT * LABEL_COUNT);
  for (let before = 0; before < LABEL_COUNT; before++) {
    const row = transitions.subarray(before * LABEL_COUNT, (before + 1) * LABEL_COUNT);
    addScores(model, transitionBuffer(before), row);
  }
  return transitions;
}
