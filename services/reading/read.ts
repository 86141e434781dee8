import { assembleExtraction } from '#reading/assemble-extraction.ts';
import type { Step } from '#reading/document.ts';
import type { Extraction, Metadata } from '#reading/extraction.ts';
import { createPipeline, type PipelineStep } from '#reading/pipeline.ts';
import { quotationsStep } from '#reading/quotations/quotations-step.ts';
import { createWinkStep } from '#reading/tokens/wink-base.ts';

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
  return [
    createWinkStep(),
    quotationsStep,
    noTrees,
    noNames,
    noCandidates,
    noReferents,
    noRoles,
    noStatements,
    noRelations,
  ];
}

const noTrees: Step<'tokens', 'trees'> = {
  name: 'trees',
  needs: ['tokens'],
  adds: ['trees'],
  run: ({ tokens }) => ({
    trees: { heads: new Int32Array(tokens.length).fill(-2), labels: tokens.map(() => '') },
  }),
};
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
