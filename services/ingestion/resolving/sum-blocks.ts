import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { cellKey, monthOf, splitCell } from '#resolving/levels/cells.ts';
import { type SummedClaims, sumOfDocuments } from '#resolving/levels/sum-of-documents.ts';
import { mergeTallies, type TalliedRow, type Tally, tallyRows } from '#resolving/levels/tally.ts';
import { type KeptSum, readKeptSums, writeKeptSums } from '#store/resolving/kept-sums.ts';
import { readClaimsOfBlocks, readClaimsOfCells } from '#store/resolving/read-summed-claims.ts';

/**
 * From so many rows on, sums of days and months are kept, so that a document costs no more in a block of a hundred thousand. It makes no
 * difference to the sum: adding up days gives what adding up documents gives.
 */
const LARGE = 40;

type Rows = (claims: readonly SummedClaims[]) => readonly TalliedRow[];

/**
 * The sums of blocks of claims. Small blocks are added up from all their claims; of large ones only the touched days are, then their
 * months from days, and the whole from months.
 *
 * @param given.cells keys of the cells that changed
 * @param given.rowsOf what of a block's claims is summed, document by document
 * @returns the sums by block; none for a block of which no claim is left
 */
export async function sumBlocks(
  transaction: GraphTransaction,
  { cells, rowsOf }: { cells: readonly string[]; rowsOf: Rows },
): Promise<Map<string, Tally[]>> {
  const daysOf = Map.groupBy(cells.map(splitCell), ({ block }) => block);
  const months = await readKeptSums(transaction, [...daysOf.keys()]);
  const large = new Set(months.map(({ parent }) => parent));
  const small = [...daysOf.keys()].filter((block) => !large.has(block));
  return new Map([
    ...(await sumSmall(transaction, { blocks: small, rowsOf })),
    ...(await sumLarge(transaction, {
      cells: cells.filter((cell) => large.has(splitCell(cell).block)),
      months,
      rowsOf,
    })),
  ]);
}

async function sumSmall(
  transaction: GraphTransaction,
  { blocks, rowsOf }: { blocks: readonly string[]; rowsOf: Rows },
): Promise<Map<string, Tally[]>> {
  if (blocks.length === 0) return new Map();
  const claims = sumOfDocuments(await readClaimsOfBlocks(transaction, blocks));
  const byBlock = Map.groupBy(claims, ({ cell }) => splitCell(cell).block);
  const grown = [...byBlock.values()].filter((rows) => rows.length >= LARGE).flat();
  if (grown.length > 0) await keepDays(transaction, { claims: grown, rowsOf });
  return new Map([...byBlock].map(([block, rows]) => [block, tallyRows(rowsOf(rows))] as const));
}

async function sumLarge(
  transaction: GraphTransaction,
  given: { cells: readonly string[]; months: readonly KeptSum[]; rowsOf: Rows },
): Promise<Map<string, Tally[]>> {
  const { cells, months, rowsOf } = given;
  if (cells.length === 0) return new Map();
  const claims = sumOfDocuments(await readClaimsOfCells(transaction, cells));
  const changed = await keepDays(transaction, { claims, rowsOf, cells });
  const now = new Map([...months, ...changed].map((sum) => [cellKey(monthCell(sum)), sum]));
  const byBlock = Map.groupBy(now.values(), ({ parent }) => parent);
  return new Map(
    [...byBlock].map(([block, sums]) => [block, mergeTallies(sums.flatMap(({ tallies }) => tallies))]),
  );
}

/** Keeps the sums of days, and of their months. @returns those of the months */
async function keepDays(
  transaction: GraphTransaction,
  {
    claims,
    rowsOf,
    cells = [],
  }: { claims: readonly SummedClaims[]; rowsOf: Rows; cells?: readonly string[] },
): Promise<KeptSum[]> {
  const byCell = Map.groupBy(claims, ({ cell }) => cell);
  const days = [...new Set([...cells, ...byCell.keys()])].map((cell) => {
    const { block, day } = splitCell(cell);
    const parent = cellKey({ block, day: monthOf(day) });
    return { parent, period: day, tallies: tallyRows(rowsOf(byCell.get(cell) ?? [])) };
  });
  await writeKeptSums(transaction, days);
  const parents = [...new Set(days.map(({ parent }) => parent))];
  const kept = Map.groupBy(await readKeptSums(transaction, parents), ({ parent }) => parent);
  const months = parents.map((key) => {
    const { block, day: period } = splitCell(key);
    const tallies = mergeTallies((kept.get(key) ?? []).flatMap((sum) => sum.tallies));
    return { parent: block, period, tallies };
  });
  await writeKeptSums(transaction, months);
  return months;
}

function monthCell({ parent, period }: KeptSum) {
  return { block: parent, day: period };
}
