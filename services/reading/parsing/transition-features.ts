import { addCaseFeatures } from '#reading/parsing/case-features.ts';
import { addChildFeatures } from '#reading/parsing/child-features.ts';
import { addClassFeatures } from '#reading/parsing/class-features.ts';
import { addDistanceFeatures } from '#reading/parsing/distance-features.ts';
import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import { createParsePlaces, findPlaces } from '#reading/parsing/parse-places.ts';
import type { ParseState } from '#reading/parsing/parse-state.ts';
import { addWordFeatures } from '#reading/parsing/word-features.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';

/** Room for the features of one decision. */
export function createTransitionBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(192), count: 0 };
}

/** Features of the next transition: whether to shift, or which of two arcs to draw. */
export type TransitionFeatures = (state: ParseState, columns: ParseColumns, buffer: FeatureBuffer) => void;

/** The function that fills a buffer with the features of a state's next decision; it keeps places of its own. */
export function createTransitionFeatures(): TransitionFeatures {
  const places = createParsePlaces();
  return (state, columns, buffer) => {
    findPlaces(state, places);
    buffer.hashes[0] = 0x2345678;
    buffer.count = 1;
    addWordFeatures(places, columns, buffer);
    addChildFeatures(state, places, { columns, buffer });
    addClassFeatures(places, columns, buffer);
    addDistanceFeatures(state, places, { columns, buffer });
    addCaseFeatures(places, columns, buffer);
  };
}
