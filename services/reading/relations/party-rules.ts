import { isPossessive } from '#reading/names/trim-names.ts';
import { isPoliticalParty, partyAt, partyEndingAt } from '#reading/relations/near-parties.ts';
import type { PhraseRule } from '#reading/relations/phrase-rules.ts';
import type { Found, RelationView } from '#reading/relations/relation-view.ts';

/** A person and a party side by side. */
export const PARTY_RULES: readonly PhraseRule[] = [
  { name: 'relation:of-party', example: 'Jim Nicholson of the Ulster Unionist Party', find: ofParty },
  {
    name: 'relation:party-in-brackets',
    example: 'Alban Maginness (Social Democratic and Labour Party)',
    find: partyInBrackets,
  },
  { name: 'relation:party-before', example: 'Ontario Liberal Party Joe Dickson', find: partyBefore },
  {
    name: 'relation:whose-party',
    example: "Kim Dae-jung's National Congress for New Politics; his Ulster Unionist Party",
    find: whoseParty,
  },
  { name: 'relation:party-whose', example: "the New Zealand Labour Party's David Parker", find: partyWhose },
];

function ofParty(view: RelationView, token: number): Found[] {
  if (view.tokens[token]?.lower !== 'of') return [];
  const person = partyEndingAt(view, token);
  const at = view.tokens[token + 1]?.lower === 'the' ? token + 2 : token + 1;
  const party = view.nameAt[at] === -1 ? null : partyAt(view, at);
  if (person?.referent.type !== 'Person' || party?.referent.type !== 'Organization') return [];
  if (!isPoliticalParty(view, party)) return [];
  return [{ type: 'MEMBER_OF', from: person, to: party, trigger: token }];
}

function partyInBrackets(view: RelationView, token: number): Found[] {
  if (view.tokens[token]?.word !== '(') return [];
  const person = partyEndingAt(view, token);
  const party = view.nameAt[token + 1] === -1 ? null : partyAt(view, token + 1);
  if (person?.referent.type !== 'Person' || party?.referent.type !== 'Organization') return [];
  const end = view.names[view.nameAt[token + 1] ?? -1]?.endToken ?? token + 2;
  const closed = view.tokens[end]?.word === ')' || view.tokens[end]?.word === ',';
  return closed ? [{ type: 'MEMBER_OF', from: person, to: party, trigger: token + 1 }] : [];
}

function partyBefore(view: RelationView, token: number): Found[] {
  const name = view.names[view.nameAt[token] ?? -1];
  if (name?.type !== 'Person' || name.firstToken !== token) return [];
  const party = partyEndingAt(view, token);
  const person = partyAt(view, token);
  if (!person || party?.referent.type !== 'Organization' || !isPoliticalParty(view, party)) return [];
  return [{ type: 'MEMBER_OF', from: person, to: party, trigger: token }];
}

function whoseParty(view: RelationView, token: number): Found[] {
  const pronoun = view.tokens[token]?.lower === 'his' || view.tokens[token]?.lower === 'her';
  if (!pronoun && !isPossessive(view.tokens[token])) return [];
  const person = pronoun ? partyAt(view, token) : partyEndingAt(view, token);
  const party = view.nameAt[token + 1] === -1 ? null : partyAt(view, token + 1);
  if (person?.referent.type !== 'Person' || party?.referent.type !== 'Organization') return [];
  // "her EU colleague": the body only says more of the noun that follows.
  const end = view.names[view.nameAt[token + 1] ?? -1]?.endToken ?? token + 2;
  if (view.tags.upos[end] === 'NOUN' && view.tokens[end]?.lower !== 'party') return [];
  return isPoliticalParty(view, party)
    ? [{ type: 'MEMBER_OF', from: person, to: party, trigger: token }]
    : [];
}

/** "the New Zealand Labour Party's David Parker" */
function partyWhose(view: RelationView, token: number): Found[] {
  if (!isPossessive(view.tokens[token])) return [];
  const party = partyEndingAt(view, token);
  const name = view.names[view.nameAt[token + 1] ?? -1];
  const person = name?.type === 'Person' && name.firstToken === token + 1 ? partyAt(view, token + 1) : null;
  if (!person || party?.referent.type !== 'Organization') return [];
  return [{ type: 'MEMBER_OF', from: person, to: party, trigger: token + 1 }];
}
