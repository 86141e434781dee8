import { readPartialsOfDocuments } from '#store/resolving/read-surnames.ts';
import { resolvePartials } from './resolve-partials.ts';
import type { Stage } from './stage.ts';

/** Resolves the bare surnames of documents that are new, read anew, or in another story than before. */
export const bareStage: Stage = {
  kind: 'bare',
  async resolve(context, documentIds) {
    return resolvePartials(context, await readPartialsOfDocuments(context.transaction, documentIds));
  },
};
