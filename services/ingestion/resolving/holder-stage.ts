import { splitCell } from '#resolving/levels/cells.ts';
import type { SummedClaims } from '#resolving/levels/sum-of-documents.ts';
import { type HolderRow, officeRows } from '#resolving/offices/office-facets.ts';
import { type Holding, resolveHolder } from '#resolving/offices/resolve-holder.ts';
import { type EntityRow, mergeEntities } from '#store/resolving/merge-entities.ts';
import { readRolesHeld } from '#store/resolving/read-roles-held.ts';
import { writeHoldings } from '#store/resolving/write-holdings.ts';
import type { Knowledge } from './knowledge.ts';
import { blocksOf, type Stage } from './stage.ts';
import { sumBlocks } from './sum-blocks.ts';

/** Sums up the offices of persons. */
export const holderStage: Stage = {
  kind: 'holder',
  async resolve({ transaction, offices, names }, keys) {
    const sums = await sumBlocks(transaction, {
      cells: keys.map((key) => `holder:${key}`),
      rowsOf: (claims) => officeRows(claims.flatMap(holderRow)),
    });
    const personIds = [...new Set(keys.map((key) => splitCell(key).block))];
    const held = await readRolesHeld(transaction, personIds);
    const persons = personIds.map((personId) => ({
      personId,
      holdings: resolveHolder({
        personId,
        tallies: sums.get(`holder:${personId}`) ?? [],
        knowledge: offices,
      }),
    }));
    const places = persons.flatMap(({ holdings }) =>
      holdings.flatMap((holding) => inferredPlace(holding, { offices, names })),
    );
    await mergeEntities(transaction, places);
    await writeHoldings(transaction, persons);
    const roles = [...persons.flatMap(({ holdings }) => holdings), ...held].map(({ roleId }) => roleId);
    return [
      ...blocksOf('role', roles),
      ...blocksOf(
        'conflict',
        roles.map((id) => `role|${id}`),
      ),
      ...blocksOf(
        'conflict',
        personIds.map((id) => `person|${id}`),
      ),
      ...blocksOf(
        'entity',
        places.map(({ id }) => id),
      ),
    ];
  },
};

function holderRow({ cell, title, status, ...row }: SummedClaims): HolderRow[] {
  return title === null || status === null ? [] : [{ ...row, title, status }];
}

/** The country that an office's title alone tells: perhaps no document names it. */
function inferredPlace({ inferred, titleKey, of }: Holding, { offices, names }: Knowledge): EntityRow[] {
  const place = inferred === 'office:unique-title' ? offices.uniqueTo(titleKey) : null;
  if (place === null) return [];
  const { label, code } = place;
  return [{ id: of, label, code, name: names.ofCode(code) ?? code }];
}
