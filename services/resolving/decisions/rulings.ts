import type { EntityType } from '#reading/extraction.ts';
import type { Reference } from '#resolving/identity/decide.ts';
import { type Ruling, typeRuled } from './ruling.ts';

/** A reference with the code of the entity. */
type CodedReference = Reference & { readonly code: string | null };

/** Rulings, laid out for looking things up while resolving. */
export type Rulings = {
  /** What a referent refers to, given what its own document takes it for. */
  readonly reference: (reference: CodedReference) => CodedReference;
  /** The entity that a bare surname was decided to be, by the id that it has by itself; null where nobody decided. */
  readonly decided: (partial: { readonly referentId: string; readonly ownId: string }) => string | null;
  /** The entities that a bare surname was decided not to be. */
  readonly refused: (ownId: string) => readonly string[];
  readonly nameOf: (entityId: string) => string | null;
  readonly typeOf: (entityId: string) => EntityType | null;
  /** Whether a claim or attribution counts nowhere. */
  readonly isHidden: (factId: string) => boolean;
};

/** Lays rulings out for looking things up. */
export function rulingsOf(rulings: readonly Ruling[]): Rulings {
  const of = (wanted: Ruling['kind']) =>
    new Map(rulings.filter(({ kind }) => kind === wanted).map((ruling) => [ruling.of, ruling]));
  const [same, split, name, type, hidden] = [of('same'), of('split'), of('name'), of('type'), of('hidden')];
  const apart = Map.groupBy(
    rulings.filter(({ kind }) => kind === 'apart'),
    (ruling) => ruling.of,
  );
  return {
    reference(reference) {
      const { referentId, entityId } = reference;
      const decision = split.get(referentId) ?? same.get(entityId);
      if (decision === undefined || decision.is === entityId) return reference;
      const { is, label, code, kind } = decision;
      const rule = kind === 'split' ? 'decision:split' : 'decision:merge';
      return { referentId, entityId: is, label: label ?? reference.label, rule, code };
    },
    decided: ({ referentId, ownId }) => (split.get(referentId) ?? same.get(ownId))?.is ?? null,
    refused: (ownId) => (apart.get(ownId) ?? []).map(({ is }) => is),
    nameOf: (entityId) => name.get(entityId)?.is ?? null,
    typeOf: (entityId) => {
      const ruling = type.get(entityId);
      return ruling === undefined ? null : typeRuled(ruling);
    },
    isHidden: (factId) => hidden.has(factId),
  };
}
