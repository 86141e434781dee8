import { decide } from '#resolving/identity/decide.ts';
import { mergeEntities } from '#store/resolving/merge-entities.ts';
import { pointReferents } from '#store/resolving/point-referents.ts';
import { readReferents } from '#store/resolving/read-referents.ts';
import type { Stage } from './stage.ts';

/** Points the referents of documents to the entities that code or full name decide; bare surnames are left to their block. */
export const documentStage: Stage = {
  kind: 'document',
  batch: 100,
  async prepare({ client, names }, documentIds) {
    const referents = await readReferents(client, documentIds);
    const decided = referents
      .filter(({ partial }) => !partial)
      .map((referent) => ({ referent, reference: decide(referent) }));
    const changed = decided.filter(
      ({ referent, reference }) =>
        referent.entityId !== reference.entityId || referent.rule !== reference.rule,
    );
    return async (transaction, settled) => {
      const writing = changed.filter(({ referent }) => settled.has(referent.documentId));
      const entities = writing.map(({ referent: { name, code }, reference: { entityId, label } }) => ({
        id: entityId,
        label,
        code,
        name: (code === null ? null : names.ofCode(code)) ?? name,
      }));
      await mergeEntities(transaction, entities);
      await pointReferents(
        transaction,
        writing.map(({ reference }) => reference),
      );
      const surnames = referents.flatMap(({ surname }) => surname ?? []);
      return [
        ...[...settled].flatMap((key) => [
          { kind: 'likeness' as const, key },
          { kind: 'claims' as const, key },
        ]),
        ...surnames.map((key) => ({ kind: 'surname' as const, key })),
        ...writing.flatMap(({ referent, reference }) =>
          [referent.entityId, reference.entityId].flatMap((key) =>
            key === null ? [] : [{ kind: 'entity' as const, key }],
          ),
        ),
      ];
    };
  },
};
