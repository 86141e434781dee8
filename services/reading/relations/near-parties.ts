import type { Party, RelationView } from '#reading/relations/relation-view.ts';

/** The entity at a token. */
export function partyAt(view: RelationView, token: number): Party | null {
  const referent = view.referentAt(token);
  return referent && { referent, token };
}

/** The named entity whose name ends just before a token. */
export function partyEndingAt(view: RelationView, end: number): Party | null {
  const name = view.names[view.nameAt[end - 1] ?? -1];
  return name?.endToken === end ? partyAt(view, name.firstToken) : null;
}

/** The first entity from a token on, before a verb or mark. */
export function nextParty(view: RelationView, from: number, within: number): Party | null {
  for (let at = from; at < from + within; at++) {
    const party = partyAt(view, at);
    if (party) return party;
    if (view.tags.upos[at] === 'VERB' || view.tags.upos[at] === 'PUNCT') return null;
  }
  return null;
}

/** The last named entity up to a token, behind a verb. */
export function previousParty(view: RelationView, from: number, within: number): Party | null {
  for (let at = from; at > from - within; at--) {
    const party = view.nameAt[at] === -1 ? null : partyAt(view, at);
    if (party) return party;
    if (view.tags.upos[at] === 'VERB') return null;
  }
  return null;
}

/** All persons named between two tokens, in text order. */
export function personsIn(view: RelationView, from: number, to: number): Party[] {
  const persons: Party[] = [];
  for (let at = from; at < to; at++) {
    const name = view.names[view.nameAt[at] ?? -1];
    const party = name?.type === 'Person' && name.firstToken === at ? partyAt(view, at) : null;
    if (party) persons.push(party);
  }
  return persons;
}

/** Whether a body is a party by its gazetteer entry or by a word of its name. */
export function isPoliticalParty(view: RelationView, { referent }: Party): boolean {
  const known = referent.code === null ? undefined : view.gazetteers.known.byCode.get(referent.code);
  if (known?.nouns.includes('party')) return true;
  return referent.name.split(' ').some((word) => view.gazetteers.relations.has('party', word.toLowerCase()));
}
