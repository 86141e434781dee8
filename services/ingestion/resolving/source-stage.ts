import { deleteSilentSources } from '#store/resolving/delete-silent-sources.ts';
import type { Stage } from './stage.ts';

/** Takes away unnamed speakers of whom no statement is left. */
export const sourceStage: Stage = {
  kind: 'source',
  async resolve({ transaction }, ids) {
    await deleteSilentSources(transaction, ids);
    return [];
  },
};
