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
