import { assembleExtraction, factsOf } from '#reading/assemble-extraction.ts';
import { createCandidatesStep } from '#reading/candidates/candidates-step.ts';
import { createReferentsStep } from '#reading/coreference/referents-step.ts';
import type { Extraction, Metadata } from '#reading/extraction.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { readPieces } from '#reading/long-texts/read-pieces.ts';
import { createNamesStep } from '#reading/names/names-step.ts';
import { createNameTagger } from '#reading/naming/tag-names.ts';
import { loadParser } from '#reading/parsing/load-parser.ts';
import { createTreesStep } from '#reading/parsing/trees-step.ts';
import { createPipeline, type PipelineStep } from '#reading/pipeline.ts';
import { quotationsStep } from '#reading/quotations/quotations-step.ts';
import { createRelationsStep } from '#reading/relations/relations-step.ts';
import { createOfficesStep } from '#reading/roles/offices-step.ts';
import { createRolesStep } from '#reading/roles/roles-step.ts';
import { createStatementsStep } from '#reading/statements/statements-step.ts';
import { loadTagger } from '#reading/tagging/load-tagger.ts';
import { createTagsStep } from '#reading/tagging/tags-step.ts';
import { tokensStep } from '#reading/tokens/tokens-step.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';

export type ReadingInput = {
  readonly id: string;
  readonly text: string;
  /** ISO date of the last update, where that is known. */
  readonly updatedAt?: string | null;
} & Metadata;

/**
 * Loads the models once and gives the function that reads documents with them. That function is pure: the same
 * input gives the same extraction, and any text whatever gives a valid one.
 *
 * @param options.remembered so many sentences keep their tags and trees for when they come again, some kilobyte each; none by default
 */
export function createReader({ remembered = 0 } = {}): (input: ReadingInput) => Extraction {
  const read = createPipeline({
    given: ['text', 'publishedAt', 'updatedAt'],
    steps: createSteps({ remembered }),
    wanted: ['tokens', 'referents', 'candidates', 'roles', 'statements', 'relations'],
  });
  return ({ id, text, updatedAt = null, ...metadata }) => {
    const { publishedAt } = metadata;
    const facts = readPieces(text, (piece) => factsOf(read({ text: piece, publishedAt, updatedAt })));
    return assembleExtraction({ id, metadata, text, facts });
  };
}

/** The steps of reading, in the order in which they run. @param options as `createReader` has them */
export function createSteps({ remembered = 0 } = {}): PipelineStep[] {
  const lexicon = decodeLexicon(readModelFile('lexicon'));
  const tagger = loadTagger();
  const tagLabels = tagger.model.labels;
  const parser = loadParser();
  const names = decodeLinearModel(readModelFile('names'));
  const gazetteers = createGazetteers();
  return [
    tokensStep,
    createTagsStep({ lexicon, tagger, remembered }),
    quotationsStep,
    createTreesStep({ tagLabels, parser, remembered }),
    createNamesStep({ gazetteers, propose: createNameTagger({ names, tagLabels, gazetteers }) }),
    createOfficesStep(gazetteers),
    createCandidatesStep(gazetteers),
    createReferentsStep(gazetteers),
    createRolesStep(gazetteers),
    createStatementsStep(gazetteers),
    createRelationsStep(gazetteers),
  ];
}
