import { splitKey } from '#resolving/blocks.ts';
import { sumClaims } from '#resolving/entities/sum-claims.ts';
import { readRelations } from '#store/resolving/read-relations.ts';
import { writeRelations } from '#store/resolving/write-relations.ts';
import type { Stage } from './stage.ts';

/** Sums up what documents say of two entities. */
export const relationStage: Stage = {
  kind: 'relation',
  async resolve({ transaction }, keys) {
    const rows = Map.groupBy(await readRelations(transaction, keys), ({ key }) => key);
    const relations = keys.map((key) => {
      const [type = '', from = '', to = ''] = splitKey(key);
      const said = rows.get(key);
      return { type, from, to, properties: said === undefined ? null : sumClaims(said) };
    });
    await writeRelations(transaction, relations);
    return [];
  },
};
