import type { Layers, Office, Referent } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';

type Document = Pick<Layers, 'tokens' | 'sentences' | 'candidates' | 'referents'>;
type Found = { readonly owner: Referent; readonly rule: string };

/** Offices of states that news of another country names with theirs; a bare "President" is mostly that of the reader's own. */
const OF_STATES = /(?<!Chief |First )Minister$|^(?:Vice )?Chancellor$|^(?:Speaker of Parliament)$/;

/** How many tokens "WASHINGTON, Aug. 24 (UPI) —" may have before the dash. */
const LONGEST_DATELINE = 14;
const DASHES = new Set(['—', '–', '--', '-']);

/**
 * The country of a state's office that is written with none: the one that the sentence before is about ("Moscow has watched with
 * pleasure. Foreign Minister Gennady Sorokin said"), else that of the dateline's town where no other country is named as often. Null where
 * nothing tells.
 */
export function countryBefore(from: {
  readonly office: Office;
  readonly title: string;
  readonly document: Document;
  readonly gazetteers: Gazetteers;
}): Found | null {
  const { office, title, document, gazetteers } = from;
  const isOwned = office.determiner === 'possessive' || office.determiner === 'indefinite';
  if (isOwned || !OF_STATES.test(title)) return null;
  const told = ofSentenceBefore(office, document);
  if (told) return { owner: told, rule: 'role:country-before' };
  const home = ofDateline(document, gazetteers);
  return home && { owner: home, rule: 'role:dateline-country' };
}

/** The one country that the sentence before, and the office's own up to it, names. */
function ofSentenceBefore(office: Office, document: Document): Referent | null {
  const { tokens, sentences } = document;
  const sentence = tokens[office.firstToken]?.sentence ?? 0;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== sentences[sentence]?.paragraph) return null;
  const named = countriesIn(document, { first: before.firstToken, end: office.firstToken });
  return named.length === 1 ? (named[0] ?? null) : null;
}

function countriesIn(
  { candidates, referents }: Document,
  { first, end }: { first: number; end: number },
): Referent[] {
  return referents.filter(
    ({ type, mentions }) =>
      type === 'Country' &&
      mentions.some(({ candidate }) => {
        const at = candidates[candidate]?.firstToken ?? -1;
        return at >= first && at < end;
      }),
  );
}

/** The country of the town that the text opens with: "DUBLIN, May 3 — …". */
function ofDateline({ tokens, sentences, referents }: Document, { cities }: Gazetteers): Referent | null {
  const opening = sentences.find(({ firstToken }) => {
    const word = tokens[firstToken]?.word ?? '';
    return (
      word.length > 2 &&
      word === word.toUpperCase() &&
      tokens.slice(firstToken, firstToken + LONGEST_DATELINE).some((token) => DASHES.has(token.word))
    );
  });
  if (!opening) return null;
  const words = wordsOf(tokens.slice(opening.firstToken, opening.firstToken + LONGEST_DATELINE));
  const code = cities.longestAt(words, 0)?.values[0]?.country;
  const owner = referents.find((referent) => referent.type === 'Country' && referent.code === code);
  if (!owner) return null;
  const others = referents.filter((referent) => referent !== owner && referent.type === 'Country');
  return others.every(({ mentions }) => mentions.length < owner.mentions.length) ? owner : null;
}
