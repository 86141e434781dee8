import type { Candidate, Referent } from '#reading/document.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

/** Which referents the tokens of a document belong to. */
export type MentionIndex = {
  /** The longest mention at a token, as an index into the candidates, or null. */
  readonly longestAt: (token: number) => number | null;
  readonly referentOf: (candidate: number) => Referent | null;
  readonly referentsAt: (token: number) => readonly Referent[];
  /** A token of the one person who has the office whose title holds this token, by its construction; null otherwise. */
  readonly holderOf: (token: number) => number | null;
  /** The first token of the title before a name that begins at a token ("Foreign" in "Foreign Minister Ole Lund"), or null. */
  readonly titleBefore: (token: number) => number | null;
};

/** Constructions in which an office stands before the name: "Foreign Minister Ole Lund", "a spokesman for the king, Ole Lund". */
const BEFORE_NAME = new Set(['role:prefix', 'role:apposition-before']);

/** Indexes the mentions that belong to a referent, by token. */
export function indexMentions(view: Pick<View, 'candidates' | 'referents' | 'offices'>): MentionIndex {
  const referents = new Map<number, Referent>();
  for (const referent of view.referents) {
    for (const mention of referent.mentions) referents.set(mention.candidate, referent);
  }
  const atToken = new Map<number, number[]>();
  for (const index of referents.keys()) {
    const { firstToken, endToken } = view.candidates[index] as Candidate;
    for (let token = firstToken; token < endToken; token++) {
      const list = atToken.get(token);
      if (list) list.push(index);
      else atToken.set(token, [index]);
    }
  }
  const holders = new Map<number, number>();
  const titles = new Map<number, number>();
  for (const { plural, firstToken, endToken, headToken, holders: persons } of view.offices) {
    const [person] = persons;
    if (person && BEFORE_NAME.has(person.rule)) titles.set(person.token, firstToken);
    if (person === undefined) continue;
    if (plural || persons.length > 1) {
      // "Ministers Ole Lund and Ana Sow said": the first of them, since a statement has one speaker.
      if (person.rule === 'role:prefix') holders.set(headToken, person.token);
      continue;
    }
    for (let token = firstToken; token < endToken; token++) {
      // "Lithuania" in "Lithuania's adviser" is itself.
      if (token === headToken || !atToken.has(token)) holders.set(token, person.token);
    }
  }
  const sizeOf = (index: number) => {
    const { firstToken, endToken } = view.candidates[index] as Candidate;
    return endToken - firstToken;
  };
  return {
    longestAt: (token) => {
      const list = atToken.get(token);
      return list ? list.reduce((best, index) => (sizeOf(index) > sizeOf(best) ? index : best)) : null;
    },
    referentOf: (candidate) => referents.get(candidate) ?? null,
    holderOf: (token) => holders.get(token) ?? null,
    titleBefore: (token) => titles.get(token) ?? null,
    referentsAt: (token) => (atToken.get(token) ?? []).flatMap((index) => referents.get(index) ?? []),
  };
}

/** Whether a token stands in one of several ranges. */
export function contains(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some((range) => token >= range.first && token < range.end);
}
