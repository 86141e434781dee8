import { entityIdOf, type Reference } from './decide.ts';

/** A person of full name who bears the surname, with every office that documents give to that name. */
export type Candidate = { readonly key: string; readonly contexts: readonly string[] };

/** A referent of whom its document says only the surname, with the offices and surroundings there. */
export type PartialReferent = {
  readonly id: string;
  readonly documentId: string;
  readonly key: string;
  readonly contexts: readonly string[];
  /** Keys of the full names that bear the surname in other versions of the same article. */
  readonly inStory: readonly string[];
};

type Office = { readonly title: string; readonly of: string };

/**
 * Which person each bare surname is: the one bearer of it in another version of the article, else the one whose office agrees, else the one whose country or organization the
 * document speaks of. Where none or several would do, it stays a partial person: one for each office, else one for each document.
 *
 * @example "Rutte", in an article on NATO that calls him secretary general, is the Mark Rutte whom another calls so.
 */
export function resolveSurname(block: {
  readonly candidates: readonly Candidate[];
  readonly partials: readonly PartialReferent[];
}): Reference[] {
  const candidates = block.candidates.map(({ key, contexts }) => ({ key, offices: officesOf(contexts) }));
  return block.partials.map((partial) => {
    const offices = officesOf(partial.contexts);
    const surroundings = new Set([
      ...partial.contexts.filter((context) => context.startsWith('at:')).map((context) => context.slice(3)),
      ...offices.flatMap(({ of }) => (of === '' ? [] : [of])),
    ]);
    const reference = (key: string, rule: string): Reference => ({
      referentId: partial.id,
      entityId: entityIdOf(key),
      label: 'Person',
      rule,
    });
    const [inStory, ...more] = partial.inStory;
    if (inStory !== undefined && more.length === 0) return reference(inStory, 'person:same-story');
    const inOffice = candidates.filter((candidate) => sharesOffice(candidate.offices, offices));
    if (inOffice.length === 1 && inOffice[0]) return reference(inOffice[0].key, 'person:same-office');
    const near = candidates.filter(({ offices: held }) => held.some(({ of }) => surroundings.has(of)));
    if (inOffice.length === 0 && near.length === 1 && near[0])
      return reference(near[0].key, 'person:same-context');
    return reference(
      ownKey(partial, offices),
      candidates.length === 0 ? 'person:only-surname' : 'person:unclear',
    );
  });
}

function officesOf(contexts: readonly string[]): Office[] {
  return contexts
    .filter((context) => context.startsWith('office:'))
    .map((context) => {
      const [title = '', of = ''] = context.slice('office:'.length).split('|');
      return { title, of };
    });
}

/** The same title, of the same body or country where both say which. */
function sharesOffice(one: readonly Office[], other: readonly Office[]): boolean {
  return one.some(({ title, of }) =>
    other.some((office) => office.title === title && (office.of === of || office.of === '' || of === '')),
  );
}

function ownKey({ key, documentId }: PartialReferent, offices: readonly Office[]): string {
  const [office] = offices
    .filter(({ of }) => of !== '')
    .map(({ title, of }) => `${title}|${of}`)
    .sort();
  return office === undefined ? `${key}?@${documentId}` : `${key}?|${office}`;
}
