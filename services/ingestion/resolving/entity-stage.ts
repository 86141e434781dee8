import { describeEntity } from '#resolving/entities/describe-entity.ts';
import { describeEntities, type EntitySeen, readEntities } from '#store/resolving/describe-entities.ts';
import type { EntityNames } from './knowledge.ts';
import type { Stage } from './stage.ts';

/** Names and counts entities; those that no document mentions and no office needs go away. */
export const entityStage: Stage = {
  kind: 'entity',
  batch: 500,
  async prepare({ client, names }, ids) {
    const seen = await readEntities(client, ids);
    const described = seen.map((entity) => ({ before: entity, after: descriptionOf(entity, names) }));
    return async (transaction, settled) => {
      const writing = described.filter(({ before }) => settled.has(before.id));
      const gone = writing.filter(({ before }) => before.documents === 0 && !before.hasOffices);
      const kept = writing.filter((entity) => !gone.includes(entity));
      await describeEntities(transaction, {
        entities: kept.map(({ after }) => after),
        gone: gone.map(({ before }) => before.id),
      });
      return kept
        .filter(({ before, after }) => before.name !== after.properties.name)
        .flatMap(({ before }) => namedAfter(before));
    };
  },
};

function descriptionOf(entity: EntitySeen, names: EntityNames) {
  const { id, label, code, documents, partial } = entity;
  const { name, aliases } = describeEntity({ label, names: entity.names });
  const known = code === null ? null : names.ofCode(code);
  return {
    id,
    properties: { name: known ?? name, aliases, documents, partial: partial ? (true as const) : null },
  };
}

/** What bears the entity's name in its own. */
function namedAfter({ id, label, roles, held }: EntitySeen) {
  return [
    ...roles.map((key) => ({ kind: 'role' as const, key })),
    ...held.map((key) => ({ kind: 'conflict' as const, key: `role|${key}` })),
    ...(label === 'Person' ? [{ kind: 'conflict' as const, key: `person|${id}` }] : []),
  ];
}
