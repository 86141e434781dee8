import { type World, worldsOf } from '#resolving/identity/worlds-of.ts';
import type { InOffices, SightingInOffice } from '#store/reviews/list-in-offices.ts';
import type { Doubt } from './doubt.ts';

/**
 * Whether a name is two people's: documents give it offices that have nothing in common, and none gives both. Whoever confirms that it is
 * one person merges a mention of each side, which changes nothing today, and keeps the doubt from coming back.
 *
 * @returns null where everything that documents say of the person hangs together, or people decided that it does
 */
export function doubtWorlds({ person, sightings, together }: InOffices): Doubt | null {
  const [first, ...others] = worldsOf(sightings, together);
  if (first === undefined || others.length === 0) return null;
  const known = firstSighting(first, sightings);
  return {
    review: {
      id: person.id,
      kind: 'two-worlds',
      question: `Is the ${person.name} of all documents one person?`,
      name: person.name,
      document: null,
      candidates: others.map((world) => ({
        entity: person,
        reasons: [
          `${countOf(world)} the name to the ${world.titles.join(', ')}`,
          `${countOf(first)} it to the ${first.titles.join(', ')}`,
          'no document gives both, and neither country nor title is the same',
        ],
        confirm: {
          kind: 'merge',
          entity: firstSighting(world, sightings).referentId,
          into: known.referentId,
        },
        refuse: { kind: 'split', entity: person.id, documents: [...world.documents] },
      })),
    },
    claims: [first, ...others].flatMap((world) => firstSighting(world, sightings).claims),
    place: null,
  };
}

/** A mention in the first document of a world that gives an office. */
function firstSighting({ documents }: World, sightings: readonly SightingInOffice[]): SightingInOffice {
  const seen = sightings.filter(({ documentId }) => documentId === documents[0]);
  const [sighting] = seen.toSorted((one, other) => other.claims.length - one.claims.length);
  if (sighting === undefined) throw new Error(`No sighting is of ${documents[0]}`);
  return sighting;
}

function countOf({ documents }: World): string {
  return documents.length === 1 ? '1 document gives' : `${documents.length} documents give`;
}
