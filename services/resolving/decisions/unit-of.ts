import type { EntityType } from '#reading/extraction.ts';
import { entityIdOf } from '#resolving/identity/decide.ts';
import { ownKeyOf } from '#resolving/identity/own-key.ts';
import type { Unit } from './decision.ts';

/** A referent, as far as it tells what its document takes it for. */
export type ReferentSeen = {
  readonly kind: EntityType;
  readonly code: string | null;
  readonly key: string;
  readonly surname: string | null;
  readonly partial: boolean;
  readonly contexts: readonly string[];
  readonly documentId: string;
};

/** What a referent is taken for by its own document alone. */
export function unitOf(referent: ReferentSeen): Unit {
  const { kind, code, key, surname, partial } = referent;
  return { id: entityIdOf(partial ? ownKeyOf(referent) : key), label: kind, code, partial, surname };
}
