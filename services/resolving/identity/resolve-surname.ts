import { entityIdOf, type Reference } from './decide.ts';
import { type Office, officesOf, ownKeyOf } from './own-key.ts';

/** A person of full name who bears the surname, with every office that documents give under that name. */
export type Candidate = { readonly entityId: string; readonly contexts: readonly string[] };

/** A referent of whom its document says only the surname, with the offices and surroundings there. */
export type PartialReferent = {
  readonly id: string;
  readonly documentId: string;
  readonly key: string;
  readonly contexts: readonly string[];
  /** The persons who bear the surname with their full name in other versions of the same article. */
  readonly inStory: readonly string[];
  /** Whom people decided it to be, null mostly; and whom they decided it is not. */
  readonly decided: string | null;
  readonly refused: readonly string[];
};

/**
 * Which person each bare surname is: whom people decided it to be, else the one bearer of it in another version of the article, else
 * the one whose office agrees, else the one whose country or organization the document speaks of. Where none or several would do, it
 * stays a partial person: one for each office, else one for each document.
 *
 * @example "Rutte", in an article on NATO that calls him secretary general, is the Mark Rutte whom another calls so.
 */
export function resolveSurname(block: {
  readonly candidates: readonly Candidate[];
  readonly partials: readonly PartialReferent[];
}): Reference[] {
  const candidates = block.candidates.map(({ entityId, contexts }) => ({
    entityId,
    offices: officesOf(contexts),
  }));
  return block.partials.map((partial) => resolve(partial, candidates));
}

type Known = { readonly entityId: string; readonly offices: readonly Office[] };

function resolve(partial: PartialReferent, everybody: readonly Known[]): Reference {
  const reference = (entityId: string, rule: string): Reference => ({
    referentId: partial.id,
    entityId,
    label: 'Person',
    rule,
  });
  if (partial.decided !== null) return reference(partial.decided, 'decision:merge');
  const candidates = everybody.filter(({ entityId }) => !partial.refused.includes(entityId));
  const [inStory, ...more] = partial.inStory.filter((entityId) => !partial.refused.includes(entityId));
  if (inStory !== undefined && more.length === 0) return reference(inStory, 'person:same-story');
  const offices = officesOf(partial.contexts);
  const [inOffice, ...alike] = candidates.filter((candidate) => sharesOffice(candidate.offices, offices));
  if (inOffice !== undefined && alike.length === 0) return reference(inOffice.entityId, 'person:same-office');
  const surroundings = surroundingsOf(partial, offices);
  const [near, ...others] = candidates.filter(({ offices: held }) =>
    held.some(({ of }) => surroundings.has(of)),
  );
  if (inOffice === undefined && near !== undefined && others.length === 0)
    return reference(near.entityId, 'person:same-context');
  return reference(
    entityIdOf(ownKeyOf(partial)),
    everybody.length === 0 ? 'person:only-surname' : 'person:unclear',
  );
}

/** The countries and organizations that the document names, and those of the offices it gives. */
function surroundingsOf({ contexts }: PartialReferent, offices: readonly Office[]): Set<string> {
  const named = contexts.filter((context) => context.startsWith('at:')).map((context) => context.slice(3));
  return new Set([...named, ...offices.flatMap(({ of }) => (of === '' ? [] : [of]))]);
}

/** The same title, of the same body or country where both say which. */
function sharesOffice(one: readonly Office[], other: readonly Office[]): boolean {
  return one.some(({ title, of }) =>
    other.some((office) => office.title === title && (office.of === of || office.of === '' || of === '')),
  );
}
