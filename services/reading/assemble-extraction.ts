import type { Layers } from '#reading/document.ts';
import type { Entity, Extraction, Metadata } from '#reading/extraction.ts';
import type { Facts } from '#reading/long-texts/move-facts.ts';

/** What is printed and stored: what was known of a document, its text, and the facts that were read from it. */
export function assembleExtraction(source: {
  readonly id: string;
  readonly metadata: Metadata;
  readonly text: string;
  readonly facts: Facts;
}): Extraction {
  const { id, metadata, text, facts } = source;
  return {
    id,
    title: metadata.title,
    url: metadata.url,
    publisher: metadata.publisher,
    originalPublisher: metadata.originalPublisher,
    authors: [...metadata.authors],
    publishedAt: metadata.publishedAt,
    text,
    ...facts,
  };
}

/** The last stage of reading: the facts in the layers that the steps built. */
export function factsOf(layers: Layers): Facts {
  return {
    entities: entitiesOf(layers),
    roles: [...layers.roles],
    statements: [...layers.statements],
    relations: [...layers.relations],
  };
}

/** Entities in the order of the referents, each with its mentions in the order of the text. */
function entitiesOf(layers: Pick<Layers, 'referents' | 'candidates'>): Entity[] {
  return layers.referents.map((referent) => ({
    id: referent.id,
    type: referent.type,
    name: referent.name,
    code: referent.code,
    mentions: referent.mentions
      .flatMap(({ candidate: index, rule }) => {
        const candidate = layers.candidates[index];
        return candidate ? [{ start: candidate.start, end: candidate.end, kind: candidate.kind, rule }] : [];
      })
      .sort((one, other) => one.start - other.start || one.end - other.end),
  }));
}
