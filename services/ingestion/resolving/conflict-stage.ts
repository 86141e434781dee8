import { splitKey } from '#resolving/blocks.ts';
import { conflictsOfPerson, conflictsOfRole } from '#resolving/conflicts/find-conflicts.ts';
import { readHoldings } from '#store/resolving/read-holdings.ts';
import { writeConflicts } from '#store/resolving/write-conflicts.ts';
import type { Stage } from './stage.ts';

/** Finds contradictions about offices and persons. */
export const conflictStage: Stage = {
  kind: 'conflict',
  async resolve({ transaction, offices }, keys) {
    const about = keys.map((key) => {
      const [kind, id = ''] = splitKey(key);
      return { key, kind, id };
    });
    const idsOf = (wanted: string) => about.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const { ofRole, ofPerson } = await readHoldings(transaction, {
      roles: idsOf('role'),
      persons: idsOf('person'),
    });
    const byRole = Map.groupBy(ofRole, (row) => row.id);
    const byPerson = Map.groupBy(ofPerson, (row) => row.id);
    const blocks = about.map(({ key, kind, id }) => {
      const rows = (kind === 'role' ? byRole : byPerson).get(id) ?? [];
      const holdings = rows.map(({ holding }) => holding);
      const find = kind === 'role' ? conflictsOfRole : conflictsOfPerson;
      return { block: key, conflicts: find(holdings, offices) };
    });
    await writeConflicts(transaction, blocks);
    return [];
  },
};
