import {
  decideByModels,
  type ParserDecisions,
  type ParserModels,
} from '#reading/parsing/parser-decisions.ts';
import { decideSurely } from '#reading/parsing/sure-decisions.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodePairModel } from '#reading/weights/pair-model.ts';
import { decodeSureTable } from '#reading/weights/sure-table.ts';

/** A parser's decisions, and the names of the labels that it gives, by number. */
export type Parser = { readonly decisions: ParserDecisions; readonly labelNames: readonly string[] };

/** The shipped parser. */
export function loadParser(): Parser {
  const models = loadParserModels();
  const sure = {
    kinds: decodeSureTable(readModelFile('sure-kinds')),
    labels: decodeSureTable(readModelFile('sure-labels')),
  };
  return { decisions: decideSurely(sure, decideByModels(models)), labelNames: models.labels.labels };
}

/** The two models of the shipped parser, which decide what is not sure. */
export function loadParserModels(): ParserModels {
  return {
    transitions: decodePairModel(readModelFile('transitions')),
    labels: decodeLinearModel(readModelFile('labels')),
  };
}
