import type { Step } from '#reading/document.ts';
import { createCueLexicon, loadCueCounts } from '#reading/statements/cue-lexicon.ts';
import { readStatements } from '#reading/statements/read-statements.ts';
import type { StatementLayers } from '#reading/statements/view.ts';

/** Adds who said what. Loads the cue lexicon when it is made. */
export function createStatementsStep(): Step<keyof StatementLayers, 'statements'> {
  const lexicon = createCueLexicon(loadCueCounts());
  return {
    name: 'statements',
    needs: [
      'text',
      'publishedAt',
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
    run: (layers) => ({ statements: readStatements(layers, lexicon) }),
  };
}
