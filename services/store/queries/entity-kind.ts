import { ENTITY_LABELS } from '#graph-schema/model/entities.ts';

/** What may speak or be spoken of: an entity, or an anonymous or collective source. */
export const NAMED_KINDS = [...ENTITY_LABELS, 'Source'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** An entity or source as other answers name it. */
export type Named = { readonly id: string; readonly kind: NamedKind; readonly name: string };
