import type { ConflictRow } from '#store/queries/list-conflicts.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';

/**
 * Sets apart those who are named in an office of one holder by fewer stories than somebody else: documents contradict
 * each other, so the best supported is the answer and the others are told as what contradicts it. Where as many stories
 * stand on both sides, both are answers.
 */
export function setContestedApart(
  rows: readonly HoldingRow[],
  conflicts: readonly ConflictRow[],
): { supported: HoldingRow[]; contested: HoldingRow[] } {
  const isContested = (row: HoldingRow) =>
    rows.some(
      (other) =>
        other.role.id === row.role.id &&
        other.holding.stories > row.holding.stories &&
        conflicts.some((conflict) => isBetween(conflict, [row, other])),
    );
  return { supported: rows.filter((row) => !isContested(row)), contested: rows.filter(isContested) };
}

function isBetween({ conflict, sides }: ConflictRow, pair: readonly HoldingRow[]): boolean {
  return (
    conflict.kind === 'two-holders' &&
    pair.every(({ person, role }) =>
      sides.some((side) => side.person.id === person.id && side.role.id === role.id),
    )
  );
}
