import { distinct } from '#resolving/canonical-order.ts';
import { type Office, officeContext, officesOf, placesOf } from './contexts.ts';

/** A person of full name who bears a surname, with every office that documents give under that name. */
export type Bearer = { readonly entityId: string; readonly offices: readonly Office[] };

/** What a document says around a bare surname. */
type Surroundings = {
  readonly offices: readonly Office[];
  /** Keys of the countries and organizations that it names, and that its offices are of. */
  readonly places: ReadonlySet<string>;
  /** The persons who bear the surname with their full name in other versions of the same article. */
  readonly inStory: readonly string[];
};

/** How well a bearer agrees with a bare surname: 0 for not at all, and why. */
export type Agreement = { readonly score: number; readonly reasons: readonly string[] };

/** Each weighs more than all below it together: "Rutte" in the short version is the Mark Rutte of the long one, whoever else is minister. */
const WEIGHTS = {
  /** Another version of the article gives the full name. */
  story: 4,
  /** "Secretary General Rutte" is the Rutte whom others call secretary general, of the same body where both say of which. */
  office: 2,
  /** "Rutte" in an article on NATO is the one with an office there. */
  context: 1,
} as const;

/** The surroundings of a bare surname, from the contexts of its referent. */
export function surroundingsOf(referent: {
  readonly contexts: readonly string[];
  readonly inStory: readonly string[];
}): Surroundings {
  const offices = officesOf(referent.contexts);
  const places = [...placesOf(referent.contexts), ...offices.map(({ of }) => of)];
  return {
    offices,
    places: new Set(places.filter((place) => place !== '')),
    inStory: referent.inStory,
  };
}

/** Compares a bearer with the surroundings of a bare surname. */
export function compareBearer(bearer: Bearer, { offices, places, inStory }: Surroundings): Agreement {
  const held = bearer.offices.filter((office) => offices.some((other) => isSameOffice(office, other)));
  const near = bearer.offices.filter(({ of }) => places.has(of));
  const story = inStory.includes(bearer.entityId);
  return {
    score:
      (story ? WEIGHTS.story : 0) +
      (held.length > 0 ? WEIGHTS.office : 0) +
      (near.length > 0 ? WEIGHTS.context : 0),
    reasons: [
      ...(story ? ['story'] : []),
      ...distinct(held.map(officeContext)),
      ...distinct(near.map(({ of }) => `context:${of}`)),
    ],
  };
}

/** The same title, of the same body or country where both say which. */
function isSameOffice(one: Office, other: Office): boolean {
  return one.title === other.title && (one.of === other.of || one.of === '' || other.of === '');
}
