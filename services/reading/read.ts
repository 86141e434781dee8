import { assembleExtraction } from '#reading/assemble-extraction.ts';
import type { Step } from '#reading/document.ts';
import type { Extraction, Metadata } from '#reading/extraction.ts';
import { createTreesStep } from '#reading/parsing/trees-step.ts';
import { createPipeline, type PipelineStep } from '#reading/pipeline.ts';
import { quotationsStep } from '#reading/quotations/quotations-step.ts';
import { createTagsStep } from '#reading/tagging/tags-step.ts';
import { tokensStep } from '#reading/tokens/tokens-step.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';

export type ReadingInput = { readonly id: string; readonly text: string } & Metadata;

/**
 * Loads the models once and gives the function that reads documents with them. That function is pure: the same
 * input gives the same extraction, and any text whatever gives a valid one.
 */
export function createReader(): (input: ReadingInput) => Extraction {
  const read = createPipeline({
    given: ['text', 'publishedAt'],
    steps: createSteps(),
    wanted: ['tokens', 'referents', 'candidates', 'roles', 'statements', 'relations'],
  });
  return ({ id, text, ...metadata }) => {
    const layers = read({ text, publishedAt: metadata.publishedAt });
    return assembleExtraction({ id, metadata, layers });
  };
}

/** The steps of reading, in the order in which they run. */
export function createSteps(): PipelineStep[] {
  const lexicon = decodeLexicon(readModelFile('lexicon'));
  const tagger = decodeLinearModel(readModelFile('tagger'));
  const parser = decodeLinearModel(readModelFile('parser'));
  return [
    tokensStep,
    createTagsStep({ lexicon, tagger }),
    quotationsStep,
    createTreesStep({ tagger, parser }),
    noNames,
    noCandidates,
    noReferents,
    noRoles,
    noStatements,
    noRelations,
  ];
}

const noNames: Step<never, 'names'> = {
  name: 'names',
  needs: [],
  adds: ['names'],
  run: () => ({ names: [] }),
};
const noCandidates: Step<never, 'candidates'> = {
  name: 'candidates',
  needs: [],
  adds: ['candidates'],
  run: () => ({ candidates: [] }),
};
const noReferents: Step<never, 'referents'> = {
  name: 'referents',
  needs: [],
  adds: ['referents'],
  run: () => ({ referents: [] }),
};
const noRoles: Step<never, 'roles'> = {
  name: 'roles',
  needs: [],
  adds: ['roles'],
  run: () => ({ roles: [] }),
};
const noStatements: Step<never, 'statements'> = {
  name: 'statements',
  needs: [],
  adds: ['statements'],
  run: () => ({ statements: [] }),
};
const noRelations: Step<never, 'relations'> = {
  name: 'relations',
  needs: [],
  adds: ['relations'],
  run: () => ({ relations: [] }),
};
