import { blockName, joinKey } from '#resolving/blocks.ts';
import { contentId } from '#resolving/content-id.ts';
import { splitCell } from '#resolving/levels/cells.ts';
import type { SummedClaims } from '#resolving/levels/sum-of-documents.ts';
import { type HolderRow, officeRows } from '#resolving/offices/office-facets.ts';
import { type Holding, resolveHolder } from '#resolving/offices/resolve-holder.ts';
import { type EntityRow, mergeEntities } from '#store/resolving/merge-entities.ts';
import { type Held, readHeld } from '#store/resolving/read-held.ts';
import { type HoldingRow, writeHoldings } from '#store/resolving/write-holdings.ts';
import type { Knowledge } from './knowledge.ts';
import { blocksOf, type Stage } from './stage.ts';
import { sumBlocks } from './sum-blocks.ts';

/** Sums up the offices of persons; what did not change is not written again. */
export const holderStage: Stage = {
  kind: 'holder',
  async resolve({ transaction, offices, names }, keys) {
    const sums = await sumBlocks(transaction, {
      cells: keys.map((key) => blockName({ kind: 'holder', key })),
      rowsOf: (claims) => officeRows(claims.flatMap(holderRow)),
    });
    const personIds = [...new Set(keys.map((key) => splitCell(key).block))];
    const before = new Map((await readHeld(transaction, personIds)).map((held) => [edgeKey(held), held]));
    const holdings = personIds.flatMap((personId) => {
      const tallies = sums.get(blockName({ kind: 'holder', key: personId })) ?? [];
      return resolveHolder({ personId, tallies, knowledge: offices }).map((holding) => ({
        ...holding,
        personId,
        signature: contentId('signature', JSON.stringify(holding)),
      }));
    });
    const now = new Set(holdings.map(edgeKey));
    const gone = [...before].filter(([key]) => !now.has(key)).map(([, held]) => held);
    const changed = holdings.filter(
      (holding) => before.get(edgeKey(holding))?.signature !== holding.signature,
    );
    const places = changed.flatMap((holding) => inferredPlace(holding, { offices, names }));
    await mergeEntities(transaction, places);
    await writeHoldings(transaction, { changed, gone });
    return [
      ...[...changed, ...gone].flatMap(({ personId, roleId }) => [
        ...blocksOf('role', [roleId]),
        ...blocksOf('conflict', [`role|${roleId}`, `person|${personId}`]),
      ]),
      ...blocksOf(
        'entity',
        places.map(({ id }) => id),
      ),
    ];
  },
};

function edgeKey({ personId, roleId, status }: Held | HoldingRow): string {
  return joinKey(personId, roleId, status);
}

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
