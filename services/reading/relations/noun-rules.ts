import type { Referent } from '#reading/document.ts';
import type { RelationType } from '#reading/extraction.ts';
import { meetingBody } from '#reading/relations/meeting-body.ts';
import type { Found, Party, RelationView } from '#reading/relations/relation-view.ts';
import { eachOther, pairs } from '#reading/relations/verb-arguments.ts';

/** A relation that a noun makes, with the sentence that it was written for. */
export type NounRule = {
  readonly name: string;
  readonly example: string;
  readonly nouns: (view: RelationView, noun: number) => boolean;
  readonly find: (view: RelationView, noun: number) => Found[];
};

const BETWEEN = new Set(['between']);
const WITH = new Set(['with']);
const TO = new Set(['to']);
const OF = new Set(['of']);
const FROM = new Set(['from']);
const BY = new Set(['by']);

export const NOUN_RULES: readonly NounRule[] = [
  {
    name: 'relation:meeting-between',
    example: 'the meeting between Lorenz and Bielak',
    nouns: (view, noun) => view.is('talks', noun) || view.is('call', noun),
    find: (view, noun) => eachOther(contactOf(view, noun), noun, between(view, noun)),
  },
  {
    name: 'relation:meeting-with',
    example: "Zelenskyy's talks with Merz; in a call with Harju, Ilves listened",
    nouns: (view, noun) => view.is('talks', noun) || view.is('call', noun),
    find: (view, noun) => {
      const others = phrase(view, noun, WITH);
      return others.length === 0 ? [] : pairs(contactOf(view, noun), noun, whoseNoun(view, noun), others);
    },
  },
  {
    name: 'relation:absence',
    example: "Rubio's absence from the summit; the absence of Rubio",
    nouns: (view, noun) => view.tags.lemmas[noun] === 'absence',
    find: (view, noun) => {
      const persons = [...owners(view, noun), ...phrase(view, noun, OF)].filter(isPerson);
      const meetings = view.clauses.withPreposition(noun, FROM);
      return pairs(
        'ABSENT_FROM',
        noun,
        persons,
        meetings.flatMap((head) => meetingBody(view, head)),
      );
    },
  },
  {
    name: 'relation:invasion',
    example: "Russia's invasion of Ukraine; the U.S.-led invasion of Iraq",
    nouns: (view, noun) => view.tags.lemmas[noun] === 'invasion',
    find: (view, noun) => {
      const leaders = view.clauses.children(noun, 'amod').flatMap((led) => countriesBefore(view, led));
      const invaders = [...owners(view, noun), ...leaders, ...phrase(view, noun, BY)].filter(isCountry);
      const invaded = phrase(view, noun, OF).filter(isCountry);
      return pairs('INVADED', noun, invaders, invaded.length > 0 ? invaded : onlyOther(view, noun, invaders));
    },
  },
  {
    name: 'relation:visit',
    example: 'During her visit to Nairobi, Vogt planted a tree; on a visit to Nairobi, Vogt said so',
    nouns: (view, noun) => view.is('trip', noun) && view.tags.upos[noun] === 'NOUN',
    find: (view, noun) => {
      const places = phrase(view, noun, TO).filter(isPlace);
      const whose = isMade(view, noun) ? whoseNoun(view, noun) : owners(view, noun);
      return places.length === 0 ? [] : pairs('VISITED', noun, whose.filter(isPerson), places);
    },
  },
  {
    name: 'relation:ally',
    example: "Armenia's ally France; staunch Kremlin ally Belarus; Barbados is an ally of Guyana",
    nouns: (view, noun) => view.is('ally', noun),
    find: (view, noun) => {
      const whose = [...owners(view, noun), ...phrase(view, noun, OF)].filter(isBody);
      return pairs('ALLY_OF', noun, whoIs(view, noun).filter(isBody), whose).filter(areTwo);
    },
  },
  {
    name: 'relation:member',
    example: 'Albania is a member of NATO; NATO member Portugal',
    nouns: (view, noun) => view.tags.lemmas[noun] === 'member',
    find: (view, noun) => {
      const whose = [...owners(view, noun), ...phrase(view, noun, OF)].filter(isOrganization);
      return pairs('MEMBER_OF', noun, whoIs(view, noun), whose).filter(areTwo);
    },
  },
  {
    name: 'relation:headquarters',
    example: 'the headquarters of the African Union in Addis Ababa; NATO headquarters in Brussels',
    nouns: (view, noun) => view.tokens[noun]?.lower === 'headquarters',
    find: (view, noun) => {
      const whose = [...owners(view, noun), ...phrase(view, noun, OF)].filter(isOrganization);
      return pairs('HEADQUARTERED_IN', noun, whose, placesAfter(view, noun));
    },
  },
];

/** "on a visit to Nairobi", "during a trip to Peru": not "ahead of a visit", "planned a visit". */
function isMade(view: RelationView, noun: number): boolean {
  return view.clauses.children(noun, 'case').some((mark) => MADE.has(view.tokens[mark]?.lower ?? ''));
}

const MADE = new Set(['on', 'during', 'after', 'since']);

/** "backed Ukraine after Russia's invasion": whom else the words before it name, where that is one country. */
function onlyOther(view: RelationView, noun: number, invaders: readonly Party[]): Party[] {
  const others = new Map<Referent, Party>();
  const { firstToken = noun } = view.sentences[view.tokens[noun]?.sentence ?? -1] ?? {};
  for (let token = firstToken; token < noun; token++) {
    const referent = view.referentAt(token);
    const isInvader = invaders.some((invader) => invader.referent === referent);
    if (referent?.type === 'Country' && !isInvader) others.set(referent, { referent, token });
  }
  return others.size === 1 ? [...others.values()] : [];
}

function contactOf(view: RelationView, noun: number): RelationType {
  return view.is('call', noun) ? 'SPOKE_WITH' : 'MET_WITH';
}

function phrase(view: RelationView, noun: number, prepositions: ReadonlySet<string>): Party[] {
  return view.clauses.withPreposition(noun, prepositions).flatMap(view.parties);
}

/** "the call between Trump and the Russian president": trees may join the second to the noun. */
function between(view: RelationView, noun: number): Party[] {
  const parties = phrase(view, noun, BETWEEN);
  const [first] = parties;
  if (parties.length !== 1 || !first) return parties;
  const joined = view.clauses.children(noun, 'conj').filter((child) => child > first.token);
  return [...parties, ...joined.flatMap(view.parties).filter(({ referent }) => referent !== first.referent)];
}

/** "Russia's", "Russian", "NATO" before the noun. */
function owners(view: RelationView, noun: number): Party[] {
  return view.clauses
    .children(noun, 'nmod', 'amod', 'compound')
    .filter((child) => child < noun)
    .flatMap(view.parties);
}

/** "opened the door to talks", "called for talks": none were held. */
const TOWARDS = new Set(['to', 'for', 'toward', 'towards', 'about']);

/** Whose talks: the owner written, else the subject of the clause that the phrase stands in. */
function whoseNoun(view: RelationView, noun: number): Party[] {
  const written = owners(view, noun);
  if (written.length > 0) return written;
  const head = view.trees.heads[noun] ?? -2;
  const label = view.trees.labels[noun] ?? '';
  if (view.clauses.children(noun, 'cop').length > 0) return view.clauses.subjects(noun).flatMap(view.parties);
  if (head < 0) return label === 'root' ? view.clauses.subjects(noun).flatMap(view.parties) : [];
  if (!label.startsWith('obl') && label !== 'root') return [];
  if (view.clauses.children(noun, 'case').some((mark) => TOWARDS.has(view.tokens[mark]?.lower ?? '')))
    return [];
  return view.reality(head) === 'real' ? view.clauses.subjects(head).flatMap(view.parties) : [];
}

/** Whom a predicate or an apposition speaks of: "Albania is a member", "Sargsyan, a member of", "ally Belarus". */
function whoIs(view: RelationView, noun: number): Party[] {
  const label = view.trees.labels[noun] ?? '';
  const head = view.trees.heads[noun] ?? -2;
  if (view.clauses.children(noun, 'cop').length > 0) {
    return view.reality(noun) === 'real' ? view.clauses.subjects(noun).flatMap(view.parties) : [];
  }
  const named = view.clauses.children(noun, 'appos', 'flat').flatMap(view.parties);
  if (named.length > 0) return named;
  const both = before(view, noun);
  if (both.length > 0) return both;
  const follows = view.referentAt(noun + 1);
  if (follows && view.nameAt[noun + 1] !== -1) return [{ referent: follows, token: noun + 1 }];
  return label === 'appos' || label === 'compound' || label === 'flat' ? view.parties(head) : [];
}

/** "India and China, both members of the G20": whom the words before the comma name. */
function before(view: RelationView, noun: number): Party[] {
  let comma = noun - 1;
  if (!['both', 'all', 'also', 'each'].includes(view.tokens[comma]?.lower ?? '')) return [];
  if (view.tokens[comma - 1]?.lower === 'all') comma--;
  comma--;
  const last = view.tokens[comma]?.word === ',' ? view.names[view.nameAt[comma - 1] ?? -1] : undefined;
  if (!last) return [];
  const head = view.trees.heads[last.firstToken] ?? -1;
  const isJoined = view.trees.labels[last.firstToken] === 'conj' && head >= 0;
  return view.parties(isJoined ? head : last.firstToken);
}

function countriesBefore(view: RelationView, led: number): Party[] {
  if (view.tokens[led]?.lower !== 'led' && view.tokens[led]?.lower !== 'backed') return [];
  const token = view.tokens[led - 1]?.word === '-' ? led - 2 : led - 1;
  const referent = view.referentAt(token);
  return referent ? [{ referent, token }] : [];
}

const IN = new Set(['in']);

function placesAfter(view: RelationView, noun: number): Party[] {
  const inside = [noun, view.trees.heads[noun] ?? -1]
    .filter((head) => head >= 0)
    .flatMap((head) => view.clauses.withPreposition(head, IN))
    .flatMap(view.parties)
    .filter((party) => isPlace(party) && party.token > noun);
  if (inside.length > 0) return inside.slice(0, 1);
  const next = view.tokens[noun + 1]?.lower === 'in' ? view.referentAt(noun + 2) : null;
  return next && isPlace({ referent: next }) ? [{ referent: next, token: noun + 2 }] : [];
}

function isPerson({ referent }: Pick<Party, 'referent'>): boolean {
  return referent.type === 'Person';
}

function isOrganization({ referent }: Pick<Party, 'referent'>): boolean {
  return referent.type === 'Organization';
}

function isCountry({ referent }: Pick<Party, 'referent'>): boolean {
  return referent.type === 'Country';
}

function isBody(party: Pick<Party, 'referent'>): boolean {
  return isCountry(party) || isOrganization(party);
}

function isPlace({ referent }: Pick<Party, 'referent'>): boolean {
  return referent.type === 'Country' || referent.type === 'Place';
}

function areTwo({ from, to }: Found): boolean {
  return from.referent !== to.referent;
}
