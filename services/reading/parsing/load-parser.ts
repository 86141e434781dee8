import type { ParserModels } from '#reading/parsing/parse-words.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodePairModel } from '#reading/weights/pair-model.ts';

/** The two models of the shipped parser. */
export function loadParser(): ParserModels {
  return {
    transitions: decodePairModel(readModelFile('transitions')),
    labels: decodeLinearModel(readModelFile('labels')),
  };
}
