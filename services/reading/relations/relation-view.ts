import type { Layers, Referent } from '#reading/document.ts';
import type { RelationType } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWord } from '#reading/gazetteers/words.ts';
import { type Clauses, createClauses } from '#reading/relations/clause.ts';
import { realityOf } from '#reading/relations/reality.ts';
import { coverOf } from '#reading/roles/office-view.ts';
import { referentsByToken } from '#reading/roles/referents-by-token.ts';

/** The layers that relations are read from. */
export type RelationLayers = Pick<
  Layers,
  | 'text'
  | 'publishedAt'
  | 'updatedAt'
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
  const nameAt = coverOf(layers.names, layers.tokens.length);
  const officeAt = coverOf(layers.offices, layers.tokens.length);
  return {
    ...layers,
    gazetteers,
    clauses,
    referentAt,
    parties: (head) => partiesOf(head, 0),
    nameAt,
    reality: (verb) => realityOf(verb, { document: layers, clauses, words }),
    is: (wordClass, token) => words.has(wordClass, layers.tags.lemmas[token] ?? ''),
  };

  function partiesOf(head: number, depth: number): Party[] {
    const parties = ownParties(head);
    if (depth >= MOST_JOINED) return parties;
    // "Hans-Peter Lorenz and Bielak": trees may hang the rest from any word of a name.
    const heads = new Set([head, ...parties.flatMap(({ token }) => wordsOfName(token))]);
    for (const joined of [...heads].flatMap((token) => clauses.children(token, 'conj'))) {
      if (heads.has(joined) || (officeAt[joined] === officeAt[head] && officeAt[head] !== -1)) continue;
      for (const party of partiesOf(joined, depth + 1)) {
        if (!parties.some(({ referent }) => referent === party.referent)) parties.push(party);
      }
    }
    return parties;
  }

  function wordsOfName(token: number): number[] {
    const name = layers.names[nameAt[token] ?? -1];
    if (!name) return [token];
    return Array.from({ length: name.endToken - name.firstToken }, (_, at) => name.firstToken + at);
  }

  /** What a head by itself stands for: its office's holder, what it names, the name behind it, the countries it acts for. */
  function ownParties(head: number): Party[] {
    const holder = layers.offices[officeAt[head] ?? -1]?.holders[0];
    const held = holder ? referentAt(holder.token) : null;
    if (holder && held) return [{ referent: held, token: holder.token }];
    const referent = referentAt(head);
    if (referent && !isModifier(head)) return [{ referent, token: head }];
    const person = personAfter(head);
    if (person !== null) return [{ referent: referentAt(person) as Referent, token: person }];
    return words.has('representative', layers.tags.lemmas[head] ?? '') ? represented(head) : [];
  }

  /** "U.S. and Ukrainian negotiators" */
  function represented(head: number): Party[] {
    const owners = clauses
      .children(head, 'amod', 'compound', 'nmod')
      .filter((owner) => owner < head || isFrom(owner));
    return [...owners, ...owners.flatMap((owner) => clauses.children(owner, 'conj'))].flatMap((token) => {
      const owner = referentAt(token);
      return owner && owner.type !== 'Person' ? [{ referent: owner, token }] : [];
    });
  }

  /** "officials from Peru", "the leaders of Peru", not "officials in Peru". */
  function isFrom(owner: number): boolean {
    return clauses.children(owner, 'case').some((mark) => FROM.has(layers.tokens[mark]?.lower ?? ''));
  }

  /** "Russian" before its noun: the noun is the party. */
  function isModifier(token: number): boolean {
    const candidate = layers.tags.upos[token] === 'ADJ' && nameAt[token] === -1;
    return candidate && NOUNS.has(layers.tags.upos[token + 1] ?? '');
  }

  /** "son-in-law Jared Kushner", "businessman Smith", "Ms Smith": the name straight behind a common noun or an honorific. */
  function personAfter(head: number): number | null {
    const isHonorific = gazetteers.people.honorifics.has(foldWord(layers.tokens[head]?.word ?? ''));
    if (layers.tags.upos[head] !== 'NOUN' && !isHonorific) return null;
    for (let at = head + 1; at < head + MOST_TOKENS_TO_NAME; at++) {
      const name = layers.names[nameAt[at] ?? -1];
      if (name) return name.type === 'Person' && name.firstToken === at ? at : null;
      if (!JOINS_TO_NAME.has(layers.tokens[at]?.lower ?? '')) return null;
    }
    return null;
  }
}

const FROM = new Set(['from', 'of']);
const NOUNS = new Set(['NOUN', 'PROPN']);
const JOINS_TO_NAME = new Set(['-', 'in', 'law']);
const MOST_TOKENS_TO_NAME = 6;
