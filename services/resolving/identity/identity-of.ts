import type { Entity } from '#reading/extraction.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { organizationName } from '#resolving/names/organization-name.ts';
import { personName } from '#resolving/names/person-name.ts';

/** What a document alone can tell of who or what a referent is. */
export type Identity = {
  /** Referents of one key are one entity; for a partial person, only what the person could be. */
  readonly key: string;
  /** A person's folded surname: the block in which a partial one is resolved. */
  readonly surname: string | null;
  readonly partial: boolean;
};

/**
 * The identity of a document's entity: a country's or known organization's code, else its folded name. A generic
 * organization ("Foreign Ministry") and a name without letters stay with the document.
 */
export function identityOf({ entity, documentId }: { entity: Entity; documentId: string }): Identity {
  const { type, name, code } = entity;
  const decided = (key: string): Identity => ({ key: `${type}:${key}`, surname: null, partial: false });
  const local = () => decided(`${foldWords(name).join(' ')}@${documentId}`);
  if (code !== null && type !== 'Person') return decided(code);
  if (type === 'Person') {
    const person = personName(name);
    if (person === null) return local();
    return { key: `Person:${person.key}`, surname: person.surname, partial: person.partial };
  }
  if (type === 'Organization') {
    const organization = organizationName(name);
    return organization === null || organization.generic ? local() : decided(organization.key);
  }
  const words = foldWords(name);
  return words.length === 0 ? local() : decided(words.join(' '));
}
