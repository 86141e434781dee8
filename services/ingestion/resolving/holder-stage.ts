import { type Holding, resolveHolder } from '#resolving/offices/resolve-holder.ts';
import { type EntityRow, mergeEntities } from '#store/resolving/merge-entities.ts';
import { readHolders } from '#store/resolving/read-holders.ts';
import { writeHoldings } from '#store/resolving/write-holdings.ts';
import { blocksOf, type Knowledge, type Stage } from './stage.ts';

/** Sums up the offices of persons. */
export const holderStage: Stage = {
  kind: 'holder',
  async resolve({ transaction, offices, names }, personIds) {
    const { rows, held } = await readHolders(transaction, personIds);
    const rowsOf = Map.groupBy(rows, ({ personId }) => personId);
    const persons = personIds.map((personId) => ({
      personId,
      holdings: resolveHolder({ personId, rows: rowsOf.get(personId) ?? [], knowledge: offices }),
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

/** The country that an office's title alone tells: perhaps no document names it. */
function inferredPlace({ inferred, titleKey, of }: Holding, { offices, names }: Knowledge): EntityRow[] {
  const place = inferred === 'office:unique-title' ? offices.uniqueTo(titleKey) : null;
  if (place === null) return [];
  const { label, code } = place;
  return [{ id: of, label, code, name: names.ofCode(code) ?? code }];
}
