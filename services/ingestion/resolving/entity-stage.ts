import type { Block } from '#resolving/blocks.ts';
import { distinct } from '#resolving/canonical-order.ts';
import type { Rulings } from '#resolving/decisions/rulings.ts';
import { describeEntity } from '#resolving/entities/describe-entity.ts';
import {
  type EntitySeen,
  type OfficesNamed,
  readEntities,
  readOfficesNamed,
} from '#store/resolving/read-entities.ts';
import { describeEntities } from '#store/resolving/write-entities.ts';
import type { EntityNames } from './knowledge.ts';
import { blocksOf, type Stage } from './stage.ts';

/**
 * Names and counts entities. Those that no document mentions and no office needs go away, after the last statement of them or about them, which
 * takes itself out of the sums first.
 */
export const entityStage: Stage = {
  kind: 'entity',
  async resolve({ transaction, names, rulings }, ids) {
    const seen = await readEntities(transaction, ids);
    const gone = seen.filter(
      ({ documents, hasOffices, hasStatements }) => documents === 0 && !hasOffices && !hasStatements,
    );
    const kept = seen
      .filter((entity) => !gone.includes(entity))
      .map((before) => ({ before, after: descriptionOf(before, { names, rulings }) }));
    await describeEntities(transaction, {
      entities: kept.map(({ after }) => after),
      gone: gone.map(({ id }) => id),
    });
    const renamed = kept.filter(({ before, after }) => before.name !== after.properties.name);
    const persons = renamed.filter(({ before: { label } }) => label === 'Person');
    const named = await readOfficesNamed(
      transaction,
      renamed.map(({ before }) => before.id),
    );
    return [
      ...named.flatMap(namedAfter),
      ...blocksOf(
        'conflict',
        persons.map(({ before }) => `person|${before.id}`),
      ),
    ];
  },
};

function descriptionOf(entity: EntitySeen, { names, rulings }: { names: EntityNames; rulings: Rulings }) {
  const { id, label, code, documents, inFull } = entity;
  const { name, aliases } = describeEntity({ label, names: entity.names });
  const decided = rulings.nameOf(id);
  const known = code === null ? null : names.ofCode(code);
  return {
    id,
    properties: {
      name: decided ?? known ?? (name === '' ? entity.name : name),
      aliases: decided === null ? aliases : distinct([...aliases, decided]),
      documents,
      partial: documents > 0 && inFull === 0 ? (true as const) : null,
    },
  };
}

/** What bears the entity's name in its own. */
function namedAfter({ roles, held }: OfficesNamed): Block[] {
  return [
    ...blocksOf('role', roles),
    ...blocksOf(
      'conflict',
      held.map((role) => `role|${role}`),
    ),
  ];
}
