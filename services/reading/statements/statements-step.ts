import type { Step } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createCueLexicon, loadCueCounts } from '#reading/statements/cue-lexicon.ts';
import { readStatements } from '#reading/statements/read-statements.ts';
import type { StatementLayers } from '#reading/statements/view.ts';

/** Adds who said what. Loads the cue lexicon when it is made. */
export function createStatementsStep({
  outletWords,
}: Pick<Gazetteers, 'outletWords'>): Step<keyof StatementLayers, 'statements'> {
  const knowledge = { lexicon: createCueLexicon(loadCueCounts()), outletWords };
  return {
    name: 'statements',
    needs: [
      'text',
      'publishedAt',
      'updatedAt',
      'paragraphs',
      'tokens',
      'sentences',
      'tags',
      'quotations',
      'trees',
      'offices',
      'candidates',
      'referents',
    ],
    adds: ['statements'],
    run: (layers) => ({ statements: readStatements(layers, knowledge) }),
  };
}
