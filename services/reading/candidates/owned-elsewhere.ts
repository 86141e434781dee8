import type { Layers, NameSpan } from '#reading/document.ts';
import type { KnownEntity } from '#reading/gazetteers/known-names.ts';
import { isPossessive } from '#reading/names/trim-names.ts';

type Needs = Pick<Layers, 'tokens' | 'names' | 'demonyms'>;

/** What a country has in a body of many: "Russia's Security Council veto". */
const MEMBERS_OWN = new Set(
  'veto vetoes seat seats vote votes resolution resolutions membership presidency draft bid term obligations'.split(
    ' ',
  ),
);

/** A name that a gazetteer knows as that of a body. */
export type KnownBody = { readonly name: NameSpan; readonly entity: KnownEntity; readonly vague: boolean };

/**
 * Names that the document gives to another country than gazetteers do: "Poland's Senate" is not that of the United States, nor
 * "Russia's Security Council" that of the United Nations. With them all other mentions by the same words, unless a fuller name tells
 * that the body of the gazetteers is spoken of as well ("the US Senate").
 *
 * @param from.bodies names that gazetteers know as those of bodies
 * @param from.countryOf the code of the country that a name stands for; null where it stands for none
 */
export function findOwnedElsewhere(
  document: Needs,
  from: { readonly bodies: readonly KnownBody[]; readonly countryOf: (name: NameSpan) => string | null },
): ReadonlySet<NameSpan> {
  const ownedElsewhere = from.bodies.filter(isOwnedElsewhere);
  if (ownedElsewhere.length === 0) return new Set();
  const forms = new Set(ownedElsewhere.map(({ name }) => formOf(name)));
  const full = new Set(
    from.bodies.filter(({ name }) => !forms.has(formOf(name))).map(({ entity }) => entity.code),
  );
  const sameWords = from.bodies.filter(
    ({ name, entity }) => forms.has(formOf(name)) && !full.has(entity.code),
  );
  return new Set([...ownedElsewhere, ...sameWords].map(({ name }) => name));

  function isOwnedElsewhere({ name, entity, vague }: KnownBody): boolean {
    // An alliance is its members' own, whoever of them is named: "Poland's NATO".
    if (entity.country === null && (!vague || MEMBERS_OWN.has(document.tokens[name.endToken]?.lower ?? '')))
      return false;
    const owner = ownerOf(name);
    return owner !== null && owner !== entity.country;
  }

  /** "Poland's Senate", "the Polish Senate" */
  function ownerOf({ firstToken }: NameSpan): string | null {
    const adjective = document.demonyms.find(({ endToken }) => endToken === firstToken);
    if (adjective) return adjective.type === 'Country' ? adjective.code : null;
    return isPossessive(document.tokens[firstToken - 1]) ? countryEndingAt(firstToken - 1) : null;
  }

  function countryEndingAt(token: number): string | null {
    const name = document.names.find(({ endToken }) => endToken === token);
    return name?.type === 'Country' ? from.countryOf(name) : null;
  }

  function formOf({ firstToken, endToken }: NameSpan): string {
    return document.tokens
      .slice(firstToken, endToken)
      .map(({ lower }) => lower)
      .join(' ');
  }
}
