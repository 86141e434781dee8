import type { RelationType } from '#reading/extraction.ts';
import { namedBefore, nounAfter } from '#reading/relations/beside-verb.ts';
import { isGathering, meetingBody } from '#reading/relations/meeting-body.ts';
import type { Found, Party, RelationView } from '#reading/relations/relation-view.ts';

const WITH = new Set(['with']);
const IN_AT = new Set(['in', 'at', 'from', 'for']);

export function isA(wordClass: string): (view: RelationView, verb: number) => boolean {
  return (view, verb) => view.is(wordClass, verb);
}

export function lemmaIs(view: RelationView, token: number, ...lemmas: readonly string[]): boolean {
  return lemmas.includes(view.tags.lemmas[token] ?? '');
}

export function subjectsOf(view: RelationView, verb: number): Party[] {
  const parties = view.clauses.subjects(verb).flatMap(view.parties);
  const before = namedBefore(view, verb);
  // The tree often loses a part of "X and Y visited"; the names just before the verb have all of it.
  const share = before.some(({ referent }) => parties.some((party) => party.referent === referent));
  return parties.length === 0 || (share && before.length > parties.length) ? before : parties;
}

export function objectHeads(view: RelationView, verb: number): number[] {
  const heads = view.clauses.children(verb, 'obj');
  const noun = heads.length > 0 ? null : nounAfter(view, verb);
  return noun === null ? heads : [noun];
}

export function objects(view: RelationView, verb: number): Party[] {
  return objectHeads(view, verb).flatMap((head) => {
    const parties = view.parties(head);
    return parties.length > 0 ? parties : ownersOf(view, head);
  });
}

/** "criticized the US approach": what a thing belongs to stands for it. */
export function ownersOf(view: RelationView, head: number): Party[] {
  if (!view.is('criticize', view.trees.heads[head] ?? -1)) return [];
  return view.clauses.children(head, 'amod', 'compound', 'nmod').flatMap(view.parties);
}

export function oblique(view: RelationView, verb: number, prepositions: ReadonlySet<string>): Party[] {
  return view.clauses.withPreposition(verb, prepositions).flatMap(view.parties);
}

export function agentsOf(view: RelationView, verb: number): Party[] {
  return view.clauses.agents(verb).flatMap(view.parties);
}

export function hasObject(view: RelationView, verb: number, wordClass: string): boolean {
  return objectHeads(view, verb).some((head) => view.is(wordClass, head));
}

/** "talks with Roussin": a preposition's phrase hangs on the object, or on the verb by a slip of the parser. */
export function withinObject(view: RelationView, verb: number, wordClass: string): Party[] {
  const head = objectHeads(view, verb).find((one) => view.is(wordClass, one));
  return [...(head === undefined ? [] : oblique(view, head, WITH)), ...oblique(view, verb, WITH)];
}

export function meetingPhrases(view: RelationView, verb: number): number[] {
  const parts = [verb, ...view.clauses.children(verb, 'obj')];
  return parts
    .flatMap((part) => view.clauses.withPreposition(part, IN_AT))
    .map((head) => (isGathering(view, head + 1) ? head + 1 : head))
    .filter((head) => isGathering(view, head));
}

export function toMeeting(
  type: RelationType,
  view: RelationView,
  verb: number,
  heads: readonly number[],
): Found[] {
  const bodiesOfMeetings = heads.flatMap((head) => meetingBody(view, head));
  return pairs(type, verb, persons(subjectsOf(view, verb)), bodiesOfMeetings);
}

export function isInFor(view: RelationView, verb: number): boolean {
  return (
    view.tokens[verb + 1]?.lower === 'in' ||
    view.tags.lemmas[verb] === 'substitute' ||
    view.tags.lemmas[verb] === 'deputize'
  );
}

export function activeOrPassive(type: RelationType, view: RelationView, verb: number): Found[] {
  return view.clauses.isPassive(verb)
    ? pairs(type, verb, agentsOf(view, verb), subjectsOf(view, verb))
    : pairs(type, verb, subjectsOf(view, verb), objects(view, verb));
}

/** Each of some with each of others. */
export function pairs(
  type: RelationType,
  trigger: number,
  ...[from, to]: [from: readonly Party[], to: readonly Party[]]
): Found[] {
  return from.flatMap((one) => to.map((other) => ({ type, from: one, to: other, trigger })));
}

/** Some with others, or where there are none with each other: "X met Y", "X and Y met". */
export function together(
  type: RelationType,
  trigger: number,
  ...[parties, others]: [parties: readonly Party[], others: readonly Party[]]
): Found[] {
  return others.length > 0 ? pairs(type, trigger, parties, others) : eachOther(type, trigger, parties);
}

/** "Nygaard and Wolfram met": each with each that is named after. */
export function eachOther(type: RelationType, trigger: number, parties: readonly Party[]): Found[] {
  return parties.flatMap((from, index) =>
    parties.slice(index + 1).map((to) => ({ type, from, to, trigger })),
  );
}

export function persons(parties: readonly Party[]): Party[] {
  return parties.filter(({ referent }) => referent.type === 'Person');
}

export function bodies(parties: readonly Party[]): Party[] {
  return parties.filter(({ referent }) => referent.type === 'Country' || referent.type === 'Organization');
}

export function organizations(parties: readonly Party[]): Party[] {
  return parties.filter(({ referent }) => referent.type === 'Organization');
}

export function countries(parties: readonly Party[]): Party[] {
  return parties.filter(({ referent }) => referent.type === 'Country');
}

export function places(parties: readonly Party[]): Party[] {
  return parties.filter(({ referent }) => referent.type === 'Country' || referent.type === 'Place');
}

/** "told NBC News": a talk to an outlet is an interview. */
export function isNoOutlet({ referent }: Party): boolean {
  return !referent.code?.startsWith('outlet.');
}
