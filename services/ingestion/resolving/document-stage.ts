import { decide } from '#resolving/identity/decide.ts';
import { rememberMoved } from '#store/moved/remember-moved.ts';
import { mergeEntities } from '#store/resolving/merge-entities.ts';
import { pointReferents } from '#store/resolving/point-referents.ts';
import { readReferents } from '#store/resolving/read-referents.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Points the referents of documents to the entities that code or full name decide; bare surnames are left to their block. */
export const documentStage: Stage = {
  kind: 'document',
  async resolve({ transaction, names, rulings }, documentIds) {
    const referents = await readReferents(transaction, documentIds);
    const changed = referents
      .filter(({ partial }) => !partial)
      .map((referent) => ({
        referent,
        reference: rulings.reference({ ...decide(referent), code: referent.code }),
      }))
      .filter(
        ({ referent, reference }) =>
          referent.entityId !== reference.entityId || referent.rule !== reference.rule,
      );
    const entities = changed.map(({ referent: { name }, reference: { entityId, label, code } }) => ({
      id: entityId,
      label: rulings.typeOf(entityId) ?? label,
      code,
      name: (code === null ? null : names.ofCode(code)) ?? name,
    }));
    await mergeEntities(transaction, entities);
    const pointings = changed.map(({ referent, reference }) => ({ ...reference, from: referent.entityId }));
    await rememberMoved(transaction, pointings);
    const unsettled = await pointReferents(transaction, { mentions: referents, pointings });
    return [
      ...blocksOf('likeness', documentIds),
      ...blocksOf('claims', documentIds),
      ...blocksOf('surname', unsettled),
      ...blocksOf(
        'bare',
        referents.filter(({ partial }) => partial).map(({ documentId }) => documentId),
      ),
      ...blocksOf(
        'entity',
        changed.flatMap(({ referent, reference }) => [referent.entityId, reference.entityId]),
      ),
    ];
  },
};
