import { describeRole, type RoleSeen } from '#resolving/offices/describe-role.ts';
import { type RoleRow, readHolders, readRoles } from '#store/resolving/read-roles.ts';
import { describeRoles } from '#store/resolving/write-roles.ts';
import { blocksOf, type Stage } from './stage.ts';

/**
 * Names offices and links deputies to them; an office that nobody holds any more goes away. Contradictions tell the names of offices, so
 * those of an office that has another name now are computed anew.
 */
export const roleStage: Stage = {
  kind: 'role',
  async resolve({ transaction, offices }, ids) {
    const seen = await readRoles(transaction, ids);
    const held = seen.flatMap(heldRole);
    const gone = seen.filter(({ titles }) => titles.length === 0);
    const described = held.map((role) => ({
      ...describeRole(role),
      oneHolder: offices.hasOneHolder(role.titleKey) ? (true as const) : null,
    }));
    await describeRoles(transaction, {
      roles: described.map(({ links: _, ...role }) => role),
      links: described.flatMap(({ links }) => links),
      gone: gone.map(({ id }) => id),
    });
    const before = new Map(held.map(({ id, name }) => [id, name]));
    const renamed = described.filter(({ id, name }) => name !== before.get(id)).map(({ id }) => id);
    const holders = await readHolders(transaction, renamed);
    return [
      ...blocksOf(
        'entity',
        gone.map(({ ofId }) => ofId),
      ),
      ...blocksOf('conflict', [
        ...renamed.map((role) => `role|${role}`),
        ...holders.map((person) => `person|${person}`),
      ]),
    ];
  },
};

function heldRole({ ofId, ofName, ...role }: RoleRow): (RoleSeen & Pick<RoleRow, 'name'>)[] {
  return role.titles.length === 0 || ofId === null || ofName === null ? [] : [{ ...role, ofId, ofName }];
}
