import type { Block } from '#resolving/blocks.ts';
import type { Rulings } from '#resolving/decisions/rulings.ts';
import { entityIdOf } from '#resolving/identity/decide.ts';
import { ownKeyOf } from '#resolving/identity/own-key.ts';
import { type ReasonedReference, resolveSurname } from '#resolving/identity/resolve-surname.ts';
import { rememberMoved } from '#store/moved/remember-moved.ts';
import { readMentionsConcerned } from '#store/resolving/count-mentions.ts';
import { mergeEntities } from '#store/resolving/merge-entities.ts';
import { pointReferents } from '#store/resolving/point-referents.ts';
import { type BearerRow, type PartialRow, readBearers } from '#store/resolving/read-surnames.ts';
import { blocksOf, type StageContext } from './stage.ts';

/**
 * Points bare surnames to the persons that they are, given everybody who bears one.
 *
 * @returns what is to be computed anew: documents whose persons changed have their facts counted anew
 */
export async function resolvePartials(
  { transaction, rulings }: StageContext,
  partials: readonly PartialRow[],
): Promise<Block[]> {
  const bySurname = Map.groupBy(partials, ({ surname }) => surname);
  const bearers = Map.groupBy(
    await readBearers(transaction, [...bySurname.keys()]),
    ({ surname }) => surname,
  );
  const changed = [...bySurname].flatMap(([surname, members]) =>
    changes({ bearers: bearers.get(surname) ?? [], partials: members, rulings }),
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
  const pointings = changed.map(({ reference, partial: { entityId, documentId } }) => ({
    ...reference,
    documentId,
    from: entityId,
  }));
  await rememberMoved(transaction, pointings);
  const mentions = await readMentionsConcerned(transaction, pointings);
  // Who bears a surname is told by full names alone, so that no surname is unsettled by this.
  await pointReferents(transaction, { mentions, pointings });
  // Where only the reasons are others, nothing else follows.
  const moved = pointings.filter(({ from, entityId }) => from !== entityId);
  return [
    ...blocksOf(
      'claims',
      moved.map(({ documentId }) => documentId),
    ),
    ...blocksOf(
      'entity',
      moved.flatMap(({ from, entityId }) => [from, entityId]),
    ),
  ];
}

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
  const references = resolveSurname({
    bearers,
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
