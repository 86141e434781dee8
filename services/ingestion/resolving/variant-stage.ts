import { variantOf } from '#resolving/speech/variants.ts';
import { readVariants } from '#store/resolving/read-variants.ts';
import { writeVariants } from '#store/resolving/write-variants.ts';
import type { Stage } from './stage.ts';

/** Links statements of one speaker that say nearly the same in other words; they stay statements of their own. */
export const variantStage: Stage = {
  kind: 'variant',
  async resolve({ transaction }, ids) {
    const pairs = await readVariants(transaction, ids);
    const variants = pairs.flatMap(({ statement, candidate }) => variantOf(statement, candidate) ?? []);
    const once = new Map(variants.map((variant) => [`${variant.one} ${variant.other}`, variant]));
    await writeVariants(transaction, [...once.values()]);
    return [];
  },
};
