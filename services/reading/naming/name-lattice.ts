import { NAME_LABELS } from '#reading/naming/name-labels.ts';
import type { FeatureBuffer } from '#reading/weights/feature-program.ts';
import { mix } from '#reading/weights/hashing.ts';

/** Hash of the one feature that says which label stands before: its weights are the transitions. */
export function transitionFeature(before: number): number {
  return mix(0x51ab, before);
}

/** A buffer that holds one transition feature. */
export function transitionBuffer(before: number): FeatureBuffer {
  return { hashes: Int32Array.of(transitionFeature(before)), count: 1 };
}

/** Length of a row of scores. */
export const LABEL_COUNT = NAME_LABELS.length;
