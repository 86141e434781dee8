import { partyAt, partyEndingAt, personsIn } from '#reading/relations/near-parties.ts';
import { PARTY_RULES } from '#reading/relations/party-rules.ts';
import type { PhraseRule } from '#reading/relations/phrase-rules.ts';
import type { Found, Party, RelationView } from '#reading/relations/relation-view.ts';
import { pairs } from '#reading/relations/verb-arguments.ts';

/** Who belongs to which party or body, by runs of words and verbs. */
export const MEMBERSHIP_RULES: readonly PhraseRule[] = [
  ...PARTY_RULES,
  {
    name: 'relation:including',
    example: 'the association (including Lanfranco Turci, Salvatore Buglio)',
    find: including,
  },
  {
    name: 'relation:elected-to',
    example: 'Dubé was first elected to the Legislative Assembly',
    find: electedTo,
  },
  {
    name: 'relation:switched-to',
    example: 'Donaldson switched to the Democratic Unionist Party',
    find: switchedTo,
  },
  {
    name: 'relation:members-are',
    example: 'members of the Celtic League have been Winnie Ewing and Rob Gibson',
    find: membersAre,
  },
  {
    name: 'relation:on-board',
    example: 'Harris served on the boards of the Girl Scouts and Independent Sector',
    find: onBoard,
  },
];

function including(view: RelationView, token: number): Found[] {
  const lower = view.tokens[token]?.lower;
  if (lower !== 'including' && lower !== 'like') return [];
  let before = token - 1;
  while (view.tokens[before]?.word === '(' || view.tokens[before]?.word === ',') before--;
  const party = partyEndingAt(view, before + 1);
  if (party?.referent.type !== 'Organization') return [];
  return namesInList(view, token + 1).map((from) => ({ type: 'MEMBER_OF', from, to: party, trigger: token }));
}

function electedTo(view: RelationView, token: number): Found[] {
  const elected = view.tags.lemmas[token] === 'elect' || view.tags.lemmas[token] === 're-elect';
  if (!elected || view.reality(token) !== 'real') return [];
  const body = view.clauses
    .withPreposition(token, TO)
    .flatMap(view.parties)
    .filter(({ referent }) => referent.type === 'Organization');
  const persons = view.clauses
    .subjects(token)
    .flatMap(view.parties)
    .filter(({ referent }) => referent.type === 'Person');
  return persons.flatMap((from) =>
    body.map((to): Found => ({ type: 'MEMBER_OF', from, to, trigger: token })),
  );
}

function namesInList(view: RelationView, from: number): Party[] {
  const parties: Party[] = [];
  let at = from;
  while (at < view.tokens.length) {
    const name = view.names[view.nameAt[at] ?? -1];
    const party = name?.type === 'Person' && name.firstToken === at ? partyAt(view, at) : null;
    if (!party || !name) break;
    parties.push(party);
    at = name.endToken;
    while (view.tokens[at]?.word === ',' || view.tokens[at]?.lower === 'and') at++;
  }
  return parties;
}

const TO = new Set(['to']);

function switchedTo(view: RelationView, token: number): Found[] {
  const lemma = view.tags.lemmas[token];
  if ((lemma !== 'switch' && lemma !== 'defect') || view.reality(token) !== 'real') return [];
  return eachWithEach(
    view,
    token,
    persons(view, view.clauses.subjects(token)),
    organizations(view, view.clauses.withPreposition(token, TO)),
  );
}

/** All persons listed after "members of the league are", "including" and the like. */
function membersAre(view: RelationView, token: number): Found[] {
  if (view.tokens[token]?.lower !== 'members' || view.tokens[token + 1]?.lower !== 'of') return [];
  const at = view.tokens[token + 2]?.lower === 'the' ? token + 3 : token + 2;
  const name = view.names[view.nameAt[at] ?? -1];
  const body = name?.type === 'Organization' && name.firstToken === at ? partyAt(view, at) : null;
  if (!body || !name) return [];
  let verb = name.endToken;
  while (LISTS.has(view.tokens[verb]?.lower ?? '') && verb < name.endToken + 3) verb++;
  if (verb === name.endToken) return [];
  const end = view.sentences[view.tokens[token]?.sentence ?? 0]?.endToken ?? verb;
  return personsIn(view, verb, end).map((from) => ({ type: 'MEMBER_OF', from, to: body, trigger: token }));
}

const LISTS = new Set([
  'are',
  'were',
  'have',
  'been',
  'include',
  'included',
  'including',
  ',',
  'such',
  'as',
  'like',
]);

function onBoard(view: RelationView, token: number): Found[] {
  if (view.tags.lemmas[token] !== 'serve' && view.tags.lemmas[token] !== 'sit') return [];
  const boards = view.clauses
    .withPreposition(token, ON)
    .filter((head) => BOARDS.has(view.tags.lemmas[head] ?? ''));
  const bodies = organizations(
    view,
    boards.flatMap((head) => view.clauses.withPreposition(head, OF)),
  );
  return eachWithEach(view, token, persons(view, view.clauses.subjects(token)), bodies);
}

const ON = new Set(['on']);
const OF = new Set(['of']);
const BOARDS = new Set(['board', 'committee', 'council', 'panel']);

function persons(view: RelationView, heads: readonly number[]): Party[] {
  return heads.flatMap(view.parties).filter(({ referent }) => referent.type === 'Person');
}

function organizations(view: RelationView, heads: readonly number[]): Party[] {
  return heads.flatMap(view.parties).filter(({ referent }) => referent.type === 'Organization');
}

function eachWithEach(
  view: RelationView,
  trigger: number,
  from: readonly Party[],
  to: readonly Party[],
): Found[] {
  return view.reality(trigger) === 'real' ? pairs('MEMBER_OF', trigger, from, to) : [];
}
