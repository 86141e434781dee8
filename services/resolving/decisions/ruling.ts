import type { EntityType } from '#reading/extraction.ts';
import { contentId } from '#resolving/content-id.ts';

/**
 * What standing decisions mean for the facts of today, one thing each.
 *
 * - `same`: what documents alone take for `of` is the entity `is`
 * - `apart`: `of` is not the entity `is`, nor the other way round
 * - `split`: the referent `of` is the entity `is`, whatever its name
 * - `name`, `type`: the entity `of` is called, or is a, `is`
 * - `hidden`: the claim or attribution `of` counts nowhere
 */
export type Ruling = {
  readonly id: string;
  readonly kind: 'same' | 'apart' | 'split' | 'name' | 'type' | 'hidden';
  readonly of: string;
  readonly is: string;
  /** Type and code of the entity `is`, of `same` and `split`; the type that documents alone tell, of `type`. */
  readonly label: EntityType | null;
  readonly code: string | null;
  /** Where `of` is a bare surname: its block. */
  readonly surname: string | null;
  /** Where `of` is one document's. */
  readonly documentId: string | null;
};

const NOTHING = { label: null, code: null, surname: null, documentId: null };

/** A ruling with the id that its content makes. */
export function ruling(
  content: Pick<Ruling, 'kind' | 'of' | 'is'> & Partial<Omit<Ruling, 'id' | 'kind' | 'of' | 'is'>>,
): Ruling {
  const { kind, of, is } = content;
  return { ...NOTHING, ...content, id: contentId('Ruling', kind, of, is) };
}

const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place'];

/** The type that a ruling gives; null for rulings about anything else. */
export function typeRuled({ kind, is }: Pick<Ruling, 'kind' | 'is'>): EntityType | null {
  return kind === 'type' ? (TYPES.find((type) => type === is) ?? null) : null;
}
