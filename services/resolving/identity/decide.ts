import type { EntityType } from '#reading/extraction.ts';
import { contentId } from '#resolving/content-id.ts';

/** Which entity a referent is, and the rule that says so. */
export type Reference = {
  readonly referentId: string;
  readonly entityId: string;
  readonly label: EntityType;
  readonly rule: string;
};

/** The id of the entity that referents of one key are. */
export function entityIdOf(key: string): string {
  return contentId('Entity', key);
}

/**
 * The reference of a referent that its own document decides: by code, full name or name, without a look at other documents.
 * Partial persons are left to `resolveSurname`.
 */
export function decide(referent: {
  readonly id: string;
  readonly kind: EntityType;
  readonly key: string;
  readonly code: string | null;
}): Reference {
  const { id, kind, key, code } = referent;
  return { referentId: id, entityId: entityIdOf(key), label: kind, rule: ruleOf({ kind, key, code }) };
}

function ruleOf({ kind, key, code }: { kind: EntityType; key: string; code: string | null }): string {
  if (kind === 'Person') return 'person:full-name';
  if (code !== null) return 'entity:code';
  return key.includes('@') ? 'entity:own-document' : 'entity:name';
}
