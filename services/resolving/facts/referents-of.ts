import type { Entity, Extraction } from '#reading/extraction.ts';
import { distinct } from '#resolving/canonical-order.ts';
import { contentId } from '#resolving/content-id.ts';
import { officeContext, placeContext } from '#resolving/identity/contexts.ts';
import { type Identity, identityOf } from '#resolving/identity/identity-of.ts';
import { titleKey } from '#resolving/offices/title-key.ts';
import type { ReferentFact } from './facts.ts';

/** The referents of a document by the entity ids of its extraction. */
export function referentsOf({
  id,
  extraction,
}: {
  id: string;
  extraction: Extraction;
}): Map<string, ReferentFact> {
  const identities = new Map(
    extraction.entities.map((entity) => [entity.id, identityOf({ entity, documentId: id })]),
  );
  const surroundings = surroundingsOf({ extraction, identities });
  return new Map(
    extraction.entities.map((entity) => {
      const identity = identities.get(entity.id) ?? identityOf({ entity, documentId: id });
      const offices = officesOf({ person: entity.id, extraction, identities });
      const contexts = identity.partial ? [...offices, ...surroundings] : offices;
      return [entity.id, { ...referent({ id, entity }), ...identity, contexts: contexts.sort() }];
    }),
  );
}

function referent({ id, entity }: { id: string; entity: Entity }) {
  const { type, name, code, mentions } = entity;
  const starts = mentions.map(({ start }) => start);
  const ends = mentions.map(({ end }) => end);
  return {
    id: contentId('Referent', id, type, name, code, starts.join(), ends.join()),
    name,
    kind: type,
    code,
    starts,
    ends,
    kinds: mentions.map(({ kind }) => kind),
    rules: mentions.map(({ rule }) => rule),
  };
}

type Identities = ReadonlyMap<string, Identity>;

/** The offices that the document gives to a person; what an office is of stays open where the document does not say. */
function officesOf({
  person,
  extraction,
  identities,
}: {
  person: string;
  extraction: Extraction;
  identities: Identities;
}): string[] {
  const offices = extraction.roles
    .filter((role) => role.person === person)
    .map(({ title, of }) =>
      officeContext({ title: titleKey(title), of: (of && identities.get(of)?.key) ?? '' }),
    );
  return distinct(offices);
}

/** The countries and organizations that a document names: the world that its bare surnames belong to. */
function surroundingsOf({
  extraction,
  identities,
}: {
  extraction: Extraction;
  identities: Identities;
}): string[] {
  const keys = extraction.entities
    .filter(({ type }) => type === 'Country' || type === 'Organization')
    .map(({ id }) => placeContext(identities.get(id)?.key ?? ''));
  return distinct(keys);
}
