import { worldsOf } from '#resolving/identity/worlds-of.ts';
import type { InOffices } from '#store/reviews/list-in-offices.ts';
import type { Review } from '../schemas/review.ts';

/**
 * The review of a name that may be two people's: documents give it offices that have nothing in common, and none gives both.
 * @returns null where everything that documents say of the person hangs together
 */
export function reviewWorlds({ person, sightings }: InOffices): Review | null {
  const [first, ...others] = worldsOf(sightings);
  if (first === undefined || others.length === 0) return null;
  return {
    id: person.id,
    kind: 'two-worlds',
    question: `Is the ${person.name} of all documents one person?`,
    name: person.name,
    document: null,
    candidates: others.map(({ documents, titles }) => ({
      entity: person,
      reasons: [
        `${countOf(documents)} the name to the ${titles.join(', ')}`,
        `${countOf(first.documents)} it to the ${first.titles.join(', ')}`,
        'no document gives both, and neither country nor title is the same',
      ],
      confirm: null,
      refuse: { kind: 'split', entity: person.id, documents: [...documents] },
    })),
    evidence: [],
  };
}

function countOf(documents: readonly string[]): string {
  return documents.length === 1 ? '1 document gives' : `${documents.length} documents give`;
}
