import type { Rulings } from '#resolving/decisions/rulings.ts';
import { entityIdOf } from '#resolving/identity/decide.ts';
import { ownKeyOf } from '#resolving/identity/own-key.ts';
import { type ReasonedReference, resolveSurname } from '#resolving/identity/resolve-surname.ts';
import { rememberMoved } from '#store/moved/remember-moved.ts';
import { mergeEntities } from '#store/resolving/merge-entities.ts';
import { pointReferents } from '#store/resolving/point-referents.ts';
import { type BearerRow, type PartialRow, readSurnames } from '#store/resolving/read-surnames.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Points bare surnames to persons. Documents whose persons changed have their facts counted anew. */
export const surnameStage: Stage = {
  kind: 'surname',
  async resolve({ transaction, rulings }, surnames) {
    const { bearers, partials } = await readSurnames(transaction, surnames);
    const bearersOf = Map.groupBy(bearers, ({ surname }) => surname);
    const changed = [...Map.groupBy(partials, ({ surname }) => surname)].flatMap(([surname, members]) =>
      changes({ bearers: bearersOf.get(surname) ?? [], partials: members, rulings }),
    );
    await mergeEntities(
      transaction,
      changed.map(({ reference: { entityId, label }, partial: { name } }) => ({
        id: entityId,
        label: rulings.typeOf(entityId) ?? label,
        code: null,
        name,
      })),
    );
    const pointings = changed.map(({ reference, partial }) => ({ ...reference, from: partial.entityId }));
    await rememberMoved(transaction, pointings);
    await pointReferents(transaction, pointings);
    return [
      ...blocksOf(
        'claims',
        changed.map(({ partial }) => partial.documentId),
      ),
      ...blocksOf(
        'entity',
        changed.flatMap(({ partial, reference }) => [partial.entityId, reference.entityId]),
      ),
    ];
  },
};

/** The bare surnames that refer to somebody else than before. */
function changes({
  bearers,
  partials,
  rulings,
}: {
  bearers: readonly BearerRow[];
  partials: readonly PartialRow[];
  rulings: Rulings;
}) {
  const candidates = [...Map.groupBy(bearers, ({ entityId }) => entityId)].map(([entityId, rows]) => ({
    entityId,
    contexts: [...new Set(rows.flatMap(({ contexts }) => contexts.flat()))].sort(),
  }));
  const references = resolveSurname({
    candidates: candidates.sort((one, other) => (one.entityId < other.entityId ? -1 : 1)),
    partials: partials.map((partial) => seenBy(rulings, partial)),
  });
  const byReferent = new Map(partials.map((partial) => [partial.id, partial]));
  return references.flatMap((reference) => {
    const partial = byReferent.get(reference.referentId);
    if (partial === undefined) return [];
    return isSame(partial, reference) ? [] : [{ partial, reference }];
  });
}

function isSame(before: PartialRow, now: ReasonedReference): boolean {
  return (
    before.entityId === now.entityId &&
    before.rule === now.rule &&
    before.reasons.join('\n') === now.reasons.join('\n')
  );
}

/** A bare surname with what people decided about it. */
function seenBy(rulings: Rulings, row: PartialRow) {
  const partial = { ...row, contexts: row.contexts ?? [] };
  const ownId = entityIdOf(ownKeyOf(partial));
  const decided = rulings.decided({ referentId: row.id, ownId });
  return { ...partial, decided, refused: rulings.refused(ownId) };
}
