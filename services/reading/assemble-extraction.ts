import type { Layers } from '#reading/document.ts';
import type { Entity, Extraction, Metadata } from '#reading/extraction.ts';

/** The last stage of reading: the layers that the steps built, as the extraction that is printed and stored. */
export function assembleExtraction(source: {
  readonly id: string;
  readonly metadata: Metadata;
  readonly layers: Layers;
}): Extraction {
  const { id, metadata, layers } = source;
  return {
    id,
    title: metadata.title,
    url: metadata.url,
    publisher: metadata.publisher,
    originalPublisher: metadata.originalPublisher,
    authors: [...metadata.authors],
    publishedAt: metadata.publishedAt,
    text: layers.text,
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
