import { readPartials } from '#store/resolving/read-surnames.ts';
import { resolvePartials } from './resolve-partials.ts';
import type { Stage } from './stage.ts';

/** Resolves surnames wherever they stand bare: somebody who bears one came, went, or has other offices than before. */
export const surnameStage: Stage = {
  kind: 'surname',
  async resolve(context, surnames) {
    return resolvePartials(context, await readPartials(context.transaction, surnames));
  },
};
