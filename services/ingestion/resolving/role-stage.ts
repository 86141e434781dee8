import { describeRole } from '#resolving/offices/describe-role.ts';
import { describeRoles, readRoles } from '#store/resolving/describe-roles.ts';
import type { Stage } from './stage.ts';

/** Names offices and links deputies to them; an office that nobody holds any more goes away. */
export const roleStage: Stage = {
  kind: 'role',
  batch: 500,
  async prepare({ client }, ids) {
    const seen = await readRoles(client, ids);
    return async (transaction, settled) => {
      const writing = seen.filter(({ id }) => settled.has(id));
      const held = writing
        .filter(({ titles }) => titles.length > 0)
        .map((role) => ({ ...describeRole(role), holders: role.holders }));
      const gone = writing.filter(({ titles }) => titles.length === 0);
      await describeRoles(transaction, {
        roles: held.map(({ id, title, name }) => ({ id, title, name })),
        links: held.flatMap(({ links }) => links),
        gone: gone.map(({ id }) => id),
      });
      return [
        ...gone.map(({ ofId }) => ({ kind: 'entity' as const, key: ofId })),
        ...held.flatMap(({ id, holders }) => [
          { kind: 'conflict' as const, key: `role|${id}` },
          ...holders.map((person) => ({ kind: 'conflict' as const, key: `person|${person}` })),
        ]),
      ];
    };
  },
};
