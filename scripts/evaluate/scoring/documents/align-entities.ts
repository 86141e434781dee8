import type { Entity, Extraction } from '#reading/extraction.ts';
import type { LabelledDocument, LabelledEntity } from '../../labels/labelled-document.ts';
import { foldName } from '../fold-name.ts';

/**
 * Which labelled entity each predicted one is: index by predicted id. An entity is known by its name, which must be a
 * labelled name form; where two labelled ones share the form, the one of the right type.
 */
export function alignEntities(
  { text, entities }: LabelledDocument,
  prediction: Extraction,
): Map<string, number> {
  const forms = entities.map((entity) => nameForms(text, entity));
  const aligned = new Map<string, number>();
  for (const { id, name, type } of prediction.entities) {
    const candidates = forms.flatMap((names, index) => (names.has(foldName(name)) ? [index] : []));
    const index = candidates.find((i) => entities[i]?.types.includes(type)) ?? candidates[0];
    if (index !== undefined) aligned.set(id, index);
  }
  return aligned;
}

/** The folded names of a labelled entity: its full name, its aliases and every name mention. */
export function nameForms(text: string, { name, aliases, mentions }: LabelledEntity): Set<string> {
  const written = mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));
  return new Set([name, ...aliases, ...written].map(foldName));
}

/** Predicted entities in the order in which they claim a labelled one: those with most mentions first. */
export function byMentions(entities: readonly Entity[]): Entity[] {
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
}
