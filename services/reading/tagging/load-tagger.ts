import type { TaggerModels } from '#reading/tagging/tag-words.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeSureTable } from '#reading/weights/sure-table.ts';

/** The two models of the shipped tagger. */
export function loadTagger(): TaggerModels {
  return {
    sure: decodeSureTable(readModelFile('sure-tags')),
    model: decodeLinearModel(readModelFile('tagger')),
  };
}
