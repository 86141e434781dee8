import { blockName, splitKey } from '#resolving/blocks.ts';
import { sumClaims } from '#resolving/entities/sum-claims.ts';
import { splitCell } from '#resolving/levels/cells.ts';
import { writeRelations } from '#store/resolving/write-relations.ts';
import type { Stage } from './stage.ts';
import { sumBlocks } from './sum-blocks.ts';

/** Sums up what documents say of two entities. */
export const relationStage: Stage = {
  kind: 'relation',
  async resolve({ transaction }, keys) {
    const sums = await sumBlocks(transaction, {
      cells: keys.map((key) => blockName({ kind: 'relation', key })),
      rowsOf: (claims) => claims.map((row) => ({ ...row, facet: '' })),
    });
    const relations = [...new Set(keys.map((key) => splitCell(key).block))].map((key) => {
      const [type = '', from = '', to = ''] = splitKey(key);
      const [sum] = sums.get(blockName({ kind: 'relation', key })) ?? [];
      return { type, from, to, properties: sum === undefined ? null : sumClaims(sum) };
    });
    await writeRelations(transaction, relations);
    return [];
  },
};
