import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The models that come with the program; README.md in that folder says what they were made from. */
export type ModelName =
  | 'lexicon'
  | 'sure-tags'
  | 'tagger'
  | 'transitions'
  | 'labels'
  | 'sure-kinds'
  | 'sure-labels'
  | 'names';

/** Where a model's file is. */
export function modelUrl(name: ModelName): URL {
  return new URL(`../models/${name}.bin.gz`, import.meta.url);
}

/** The unzipped bytes of a model. */
export function readModelFile(name: ModelName): Uint8Array {
  return gunzipSync(readFileSync(modelUrl(name)));
}
