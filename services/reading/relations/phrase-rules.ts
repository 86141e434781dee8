import { isPossessive } from '#reading/names/trim-names.ts';
import {
  nextParty,
  partyAt,
  partyEndingAt,
  personsIn,
  previousParty,
} from '#reading/relations/near-parties.ts';
import type { Found, Party, RelationView } from '#reading/relations/relation-view.ts';

/** A relation that a fixed run of words makes, tried at each token, with the sentence that it was written for. */
export type PhraseRule = {
  readonly name: string;
  readonly example: string;
  readonly find: (view: RelationView, token: number) => Found[];
};

const MOST_APART = 6;

export const PHRASE_RULES: readonly PhraseRule[] = [
  { name: 'relation:based-in', example: 'the Lagos-based Atlantic Cement', find: basedIn },
  {
    name: 'relation:kin',
    example: "the president's son-in-law Jared Kushner; Oleg Baranov and his wife, Svetlana",
    find: kin,
  },
  {
    name: 'relation:they-met',
    example: 'Rutte and Hegseth came. They gathered at the residence',
    find: theyMet,
  },
  {
    name: 'relation:instead-of',
    example: 'Instead of Marek Sowa, Kinga Zawadzka read the speech',
    find: insteadOf,
  },
  { name: 'relation:ally-between', example: 'staunch Kremlin ally Belarus', find: allyBetween },
  { name: 'relation:on-behalf', example: 'On behalf of the European Union, Kuyper signed', find: onBehalf },
  {
    name: 'relation:predecessor',
    example: 'Her predecessor, Augusto Neves, gave Clara Bastos the keys',
    find: predecessor,
  },
];

function basedIn(view: RelationView, token: number): Found[] {
  if (view.tokens[token]?.lower !== 'based' || view.tokens[token - 1]?.word !== '-') return [];
  const place = partyAt(view, token - 2);
  if (!place || (place.referent.type !== 'Place' && place.referent.type !== 'Country')) return [];
  const after = nextParty(view, token + 1, 3);
  const before = previousParty(view, token - 3, 3);
  const body = after?.referent.type === 'Organization' ? after : before;
  if (body?.referent.type !== 'Organization') return [];
  return [{ type: 'HEADQUARTERED_IN', from: body, to: place, trigger: token }];
}

/** Kinship between the owner of the word and the name that goes with it. */
function kin(view: RelationView, token: number): Found[] {
  const end = kinEnd(view, token);
  if (end === null) return [];
  const trigger = token;
  const owner = kinOwner(view, token, end);
  const relative = kinName(view, token, end);
  if (!owner || !relative || owner.referent.type !== 'Person' || relative.referent.type !== 'Person')
    return [];
  return [{ type: 'RELATIVE_OF', from: relative, to: owner, trigger }];
}

function kinEnd(view: RelationView, token: number): number | null {
  const { tokens, gazetteers } = view;
  if (
    tokens[token + 1]?.word === '-' &&
    tokens[token + 2]?.lower === 'in' &&
    tokens[token + 4]?.lower === 'law'
  )
    return token + 5;
  if (tokens[token - 1]?.word === '-' || view.tags.upos[token] !== 'NOUN') return null;
  return gazetteers.relations.has('kin', view.tags.lemmas[token] ?? '') ? token + 1 : null;
}

function kinOwner(view: RelationView, token: number, end: number): Party | null {
  if (view.tokens[end]?.lower === 'of') return nextParty(view, end + 1, 3);
  let before = token - 1;
  while (before > 0 && view.tags.upos[before] === 'ADJ') before--;
  if (isPossessive(view.tokens[before])) return partyAt(view, before - 1);
  const pronoun = partyAt(view, before);
  if (pronoun) return pronoun;
  // "Trump's envoy Steve Witkoff and son-in-law Jared Kushner": the owner of the office before "and".
  if (view.tokens[before]?.lower !== 'and') return null;
  const office = view.offices.findLast((one) => one.endToken <= before && one.endToken > before - MOST_APART);
  const owner = office?.owners.find(({ by, index }) => by === 'name' && view.names[index]?.type === 'Person');
  return owner ? partyAt(view, view.names[owner.index]?.firstToken ?? -1) : null;
}

/** The name beside a word of kinship: after it, or before it as an apposition ("Kasper Dam, the brother of …"). */
function kinName(view: RelationView, token: number, end: number): Party | null {
  const at = view.tokens[end]?.word === ',' ? end + 1 : end;
  if (view.nameAt[at] !== -1) return partyAt(view, at);
  if (view.tokens[end]?.lower !== 'of') return null;
  let before = token - 1;
  while (before > 0 && (view.tags.upos[before] === 'ADJ' || view.tags.upos[before] === 'DET')) before--;
  if (view.tokens[before]?.word === ',') return partyAt(view, before - 1);
  return view.clauses.children(token, 'cop').length > 0
    ? (view.clauses.subjects(token).flatMap(view.parties)[0] ?? null)
    : null;
}

/** "They gathered": two persons whom "and" joins in the sentence before. */
function theyMet(view: RelationView, token: number): Found[] {
  const verb = view.trees.heads[token] ?? -2;
  if (view.tokens[token]?.lower !== 'they' || verb < 0 || !view.trees.labels[token]?.startsWith('nsubj'))
    return [];
  const meets = view.tags.lemmas[verb] === 'gather' || view.is('meet', verb);
  const others = view.clauses.children(verb, 'obj').flatMap(view.parties);
  if (!meets || view.reality(verb) !== 'real' || others.length > 0) return [];
  const before = view.sentences[(view.tokens[token]?.sentence ?? 0) - 1];
  for (let at = before?.firstToken ?? 0; at < (before?.endToken ?? 0); at++) {
    if (view.tokens[at]?.lower !== 'and') continue;
    const one = partyAt(view, at - 1);
    const other = partyAt(view, at + 1) ?? partyAt(view, at + 2);
    if (one?.referent.type !== 'Person' || other?.referent.type !== 'Person') continue;
    const here = { referent: other.referent, token };
    return [{ type: 'MET_WITH', from: { referent: one.referent, token }, to: here, trigger: verb }];
  }
  return [];
}

function insteadOf(view: RelationView, token: number): Found[] {
  const lower = view.tokens[token]?.lower;
  const inPlace = lower === 'place' && view.tokens[token - 1]?.lower === 'in';
  if ((lower !== 'instead' && !inPlace) || view.tokens[token + 1]?.lower !== 'of') return [];
  const absent = nextParty(view, token + 2, MOST_APART);
  if (absent?.referent.type !== 'Person') return [];
  const { firstToken = 0, endToken = 0 } = view.sentences[view.tokens[token]?.sentence ?? 0] ?? {};
  const others = [...personsIn(view, firstToken, token).reverse(), ...personsIn(view, token, endToken)];
  const standIn = others.find(({ referent }) => referent !== absent.referent);
  return standIn ? [{ type: 'REPLACED_BY', from: absent, to: standIn, trigger: token }] : [];
}

/** "ally" between two names, which taggers may take for a verb. */
function allyBetween(view: RelationView, token: number): Found[] {
  if (view.tokens[token]?.lower !== 'ally') return [];
  const whose = partyEndingAt(view, token);
  const ally = view.nameAt[token + 1] === -1 ? null : partyAt(view, token + 1);
  const isBody = (party: Party | null) =>
    party?.referent.type === 'Country' || party?.referent.type === 'Organization';
  if (!whose || !ally || !isBody(whose) || !isBody(ally)) return [];
  return [{ type: 'ALLY_OF', from: ally, to: whose, trigger: token }];
}

function onBehalf(view: RelationView, token: number): Found[] {
  if (view.tokens[token]?.lower !== 'behalf' || view.tokens[token + 1]?.lower !== 'of') return [];
  const body = nextParty(view, token + 2, 3);
  if (!body || (body.referent.type !== 'Country' && body.referent.type !== 'Organization')) return [];
  const sentence = view.sentences[view.tokens[token]?.sentence ?? 0];
  for (let at = sentence?.firstToken ?? 0; at < (sentence?.endToken ?? 0); at++) {
    const subject = view.trees.labels[at]?.startsWith('nsubj') ? view.parties(at)[0] : undefined;
    if (subject?.referent.type === 'Person')
      return [{ type: 'REPRESENTED', from: subject, to: body, trigger: token }];
  }
  return [];
}

function predecessor(view: RelationView, token: number): Found[] {
  const lower = view.tokens[token]?.lower;
  if (lower !== 'predecessor' && lower !== 'successor') return [];
  const at = view.tokens[token + 1]?.word === ',' ? token + 2 : token + 1;
  // "his predecessor, Ole Lund" and "Ole Lund, his predecessor"
  const isBefore = view.tokens[token - 2]?.word === ',' && (view.nameAt[token - 3] ?? -1) !== -1;
  const named = isBefore ? token - 3 : at;
  const other = (view.nameAt[named] ?? -1) === -1 ? null : partyAt(view, named);
  const owner = isPossessive(view.tokens[token - 1]) ? partyAt(view, token - 2) : partyAt(view, token - 1);
  if (other?.referent.type !== 'Person' || owner?.referent.type !== 'Person') return [];
  const [from, to] = lower === 'predecessor' ? [other, owner] : [owner, other];
  return [{ type: 'SUCCEEDED_BY', from, to, trigger: token }];
}
