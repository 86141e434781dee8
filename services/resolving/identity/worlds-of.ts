import { compare, distinct } from '#resolving/canonical-order.ts';
import { componentsOf } from '#resolving/stories/components.ts';
import { officesOf } from './contexts.ts';

/** A document that gives offices to somebody of a name. */
export type Sighting = { readonly documentId: string; readonly contexts: readonly string[] };

/** Documents that speak of one person, as far as offices tell. */
export type World = {
  readonly documents: readonly string[];
  /** Folded titles of the offices that they give. */
  readonly titles: readonly string[];
};

/**
 * Parts the documents that speak of a name into those that may speak of different people: no document of one gives an office of a country or
 * body, or a title, that a document of another gives. "Jan Novak, the interior minister of Austria" and "Jan Novak, a striker of Sparta Prague"
 * are two worlds, until a document gives both; a minister of Spain who becomes its president stays in one, and so do an envoy and a special
 * envoy. Documents without an office tell nothing. A pure function of the documents as a set.
 *
 * @param together pairs of documents that speak of one person, as people decided
 * @returns the largest world first, of equal ones that with the first document id
 */
export function worldsOf(
  sightings: readonly Sighting[],
  together: readonly (readonly [string, string])[] = [],
): World[] {
  const traits = new Map(
    [...Map.groupBy(sightings, ({ documentId }) => documentId)].map(([id, seen]) => [
      id,
      officesOf(seen.flatMap(({ contexts }) => contexts)),
    ]),
  );
  const links = [...traits].flatMap(([id, offices]) =>
    offices.flatMap(({ title, of }) =>
      [`title ${title}`, ...(of === '' ? [] : [`of ${of}`])].map((trait) => [id, trait] as const),
    ),
  );
  const decided = together.filter((pair) => pair.every((id) => (traits.get(id) ?? []).length > 0));
  const all = [...links, ...decided, ...linksOfTitles(titlesOf([...traits.values()].flat()))];
  return componentsOf(all.flat(), all)
    .map((group) => group.filter((member) => traits.has(member)))
    .map((documents) => ({ documents, titles: titlesOf(documents.flatMap((id) => traits.get(id) ?? [])) }))
    .sort(
      (one, other) =>
        other.documents.length - one.documents.length ||
        compare(one.documents[0] ?? '', other.documents[0] ?? ''),
    );
}

/** Titles of which one has all words of the other are of one world: the "envoy" of one article is the "special envoy" of the next. */
function linksOfTitles(titles: readonly string[]): (readonly [string, string])[] {
  return titles.flatMap((title) => {
    const words = new Set(title.split(' '));
    const within = titles.filter(
      (other) => other !== title && other.split(' ').every((word) => words.has(word)),
    );
    return within.map((other) => [`title ${title}`, `title ${other}`] as const);
  });
}

function titlesOf(offices: readonly { readonly title: string }[]): string[] {
  return distinct(offices.map(({ title }) => title));
}
