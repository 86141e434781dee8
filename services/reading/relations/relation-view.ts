import type { Layers, Referent } from '#reading/document.ts';
import type { RelationType } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { type Clauses, createClauses } from '#reading/relations/clause.ts';
import { realityOf } from '#reading/relations/reality.ts';
import { coverOf } from '#reading/roles/office-view.ts';
import { referentsByToken } from '#reading/roles/referents-by-token.ts';

/** The layers that relations are read from. */
export type RelationLayers = Pick<
  Layers,
  | 'text'
  | 'publishedAt'
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'trees'
  | 'names'
  | 'demonyms'
  | 'offices'
  | 'candidates'
  | 'referents'
>;

/** An entity as it takes part in a relation, with the token that stands for it. */
export type Party = { readonly referent: Referent; readonly token: number };

/** A relation that a rule has found: who, whom, and the tokens that say so. */
export type Found = {
  readonly type: RelationType;
  readonly from: Party;
  readonly to: Party;
  readonly trigger: number;
};

/** A document with what the rules of relations need. */
export type RelationView = RelationLayers & {
  readonly gazetteers: Gazetteers;
  readonly clauses: Clauses;
  readonly referentAt: (token: number, rule?: string) => Referent | null;
  /** The entities that a noun phrase stands for, by its head: itself, those joined to it by "and", a country's officials. */
  readonly parties: (head: number) => Party[];
  /** Index of the name that covers a token, -1 for none. */
  readonly nameAt: Int32Array;
  readonly reality: (verb: number) => 'real' | 'denied' | 'unreal';
  /** Whether a token's lemma is in a class of relation words. */
  readonly is: (wordClass: string, token: number) => boolean;
};

const MOST_JOINED = 8;

export function createRelationView(layers: RelationLayers, gazetteers: Gazetteers): RelationView {
  const clauses = createClauses(layers);
  const referentAt = referentsByToken(layers);
  const words = gazetteers.relations;
  return {
    ...layers,
    gazetteers,
    clauses,
    referentAt,
    parties: (head) => partiesOf(head, 0),
    nameAt: coverOf(layers.names, layers.tokens.length),
    reality: (verb) => realityOf(verb, { document: layers, clauses, words }),
    is: (wordClass, token) => words.has(wordClass, layers.tags.lemmas[token] ?? ''),
  };

  function partiesOf(head: number, depth: number): Party[] {
    const parties: Party[] = [];
    const own = ownParty(head);
    if (own) parties.push(own);
    if (depth >= MOST_JOINED) return parties;
    for (const joined of clauses.children(head, 'conj')) {
      if (own?.referent !== referentAt(joined)) parties.push(...partiesOf(joined, depth + 1));
    }
    return parties;
  }

  function ownParty(head: number): Party | null {
    const person = clauses
      .children(head, 'flat', 'appos')
      .find((child) => referentAt(child)?.type === 'Person' && layers.tags.upos[head] !== 'PROPN');
    if (person !== undefined && isOffice(head))
      return { referent: referentAt(person) as Referent, token: person };
    const referent = referentAt(head);
    if (referent) return { referent, token: head };
    if (person !== undefined) return { referent: referentAt(person) as Referent, token: person };
    if (!words.has('representative', layers.tags.lemmas[head] ?? '')) return null;
    for (const child of clauses.children(head, 'amod', 'compound', 'nmod')) {
      const owner = referentAt(child);
      if (owner && owner.type !== 'Person') return { referent: owner, token: child };
    }
    return null;
  }

  function isOffice(token: number): boolean {
    return gazetteers.titles.heads.has(layers.tokens[token]?.lower ?? '');
  }
}
