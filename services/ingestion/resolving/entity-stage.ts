import type { Rulings } from '#resolving/decisions/rulings.ts';
import { describeEntity } from '#resolving/entities/describe-entity.ts';
import { type EntitySeen, readEntities } from '#store/resolving/read-entities.ts';
import { describeEntities } from '#store/resolving/write-entities.ts';
import type { EntityNames } from './knowledge.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Names and counts entities; those that no document mentions and no office needs go away. */
export const entityStage: Stage = {
  kind: 'entity',
  async resolve({ transaction, names, rulings }, ids) {
    const seen = await readEntities(transaction, ids);
    const gone = seen.filter(({ documents, hasOffices }) => documents === 0 && !hasOffices);
    const kept = seen
      .filter((entity) => !gone.includes(entity))
      .map((before) => ({ before, after: descriptionOf(before, { names, rulings }) }));
    await describeEntities(transaction, {
      entities: kept.map(({ after }) => after),
      gone: gone.map(({ id }) => id),
    });
    return kept
      .filter(({ before, after }) => before.name !== after.properties.name)
      .flatMap(({ before }) => namedAfter(before));
  },
};

function descriptionOf(entity: EntitySeen, { names, rulings }: { names: EntityNames; rulings: Rulings }) {
  const { id, label, code, documents, partial } = entity;
  const { name, aliases } = describeEntity({ label, names: entity.names });
  const decided = rulings.nameOf(id);
  const known = code === null ? null : names.ofCode(code);
  return {
    id,
    properties: {
      name: decided ?? known ?? name,
      aliases: decided === null ? aliases : [...new Set([...aliases, decided])].sort(),
      documents,
      partial: partial ? (true as const) : null,
    },
  };
}

/** What bears the entity's name in its own. */
function namedAfter({ id, label, roles, held }: EntitySeen) {
  return [
    ...blocksOf('role', roles),
    ...blocksOf(
      'conflict',
      held.map((role) => `role|${role}`),
    ),
    ...(label === 'Person' ? blocksOf('conflict', [`person|${id}`]) : []),
  ];
}
