import type { Office, OfficeOwner } from '#reading/document.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import { isPossessive } from '#reading/names/trim-names.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** What stands before the head of an office. */
export type LeftSide = {
  readonly firstToken: number;
  /** Words that are part of the title, in order. */
  readonly words: readonly string[];
  readonly status: RoleStatus;
  readonly determiner: Office['determiner'];
  readonly owners: readonly OfficeOwner[];
};

/** A title has few words; what is longer is no title. */
const MOST_STEPS = 10;

/**
 * Reads leftwards from the head of an office: ranks, topics, a country's adjective or a body, an owner in the
 * possessive, a determiner. "NATO's former arms control | director", "the former Dutch prime | minister".
 */
export function readLeft(view: OfficeView, coreFirst: number, sentenceFirst: number): LeftSide {
  const { tokens, folded, names, demonyms, nameAt, demonymAt, gazetteers } = view;
  const words: string[] = [];
  const owners: OfficeOwner[] = [];
  let status: RoleStatus = 'current';
  let determiner: Office['determiner'] = null;
  let first = coreFirst;
  for (let step = 0; step < MOST_STEPS && first > sentenceFirst; step++) {
    const at = first - 1;
    const word = folded[at] ?? '';
    const name = nameAt[at] ?? -1;
    const demonym = demonymAt[at] ?? -1;
    const rank = isPreposition(at) ? undefined : gazetteers.titles.ranks.get(word);
    if (name >= 0) {
      if (!takesName(name)) break;
      owners.push({ by: 'name', index: name });
      first = names[name]?.firstToken ?? at;
    } else if (demonym >= 0) {
      if (demonyms[demonym]?.people) break;
      owners.push({ by: 'demonym', index: demonym });
      first = demonyms[demonym]?.firstToken ?? at;
    } else if (rank) {
      if (rank === 'keep') words.unshift(word);
      else if (rank !== 'drop' && status === 'current') status = rank;
      first = at;
    } else if (isHyphen(word) && first > sentenceFirst + 1) {
      first = at;
    } else if (owners.length === 0 && isTitleWord(at)) {
      words.unshift(word);
      first = at;
    } else if (
      owners.length === 0 &&
      word === 'and' &&
      words.length > 0 &&
      isTopic(at - 1) &&
      isTopic(first)
    ) {
      words.unshift(word);
      first = at;
    } else if (isLooseAdjective(at)) {
      first = at;
    } else if (isPossessive(tokens[at]) && at > sentenceFirst) {
      determiner = 'possessive';
      const owner = nameAt[at - 1] ?? -1;
      owners.push(owner >= 0 ? { by: 'name', index: owner } : { by: 'mention', index: at - 1 });
      first = owner >= 0 ? (names[owner]?.firstToken ?? at) : at - 1;
      // "the coast guard's deputy commandant"
      while (owner < 0 && first > sentenceFirst && isTitleWord(first - 1)) first--;
      // "the Spanish | foreign ministry's director": whose ministry it is
      const people = owner < 0 ? (demonymAt[first - 1] ?? -1) : -1;
      if (people >= 0) {
        owners.push({ by: 'demonym', index: people });
        first = demonyms[people]?.firstToken ?? first;
      }
      if (isDeterminer(first - 1)) first--;
      break;
    } else {
      determiner = determinerOf(word);
      if (determiner === 'possessive') owners.push({ by: 'mention', index: at });
      if (determiner) first = at;
      break;
    }
  }
  while (first < coreFirst && isHyphen(folded[first] ?? '')) first++;
  return { firstToken: first, words, status, determiner, owners };

  /** "State Department spokesman", "Trump envoy"; a person only next to the head, and no name after another owner. */
  function takesName(name: number): boolean {
    if (owners.some(({ by }) => by === 'name')) return false;
    return names[name]?.type !== 'Person' || first === coreFirst;
  }

  function isTopic(at: number): boolean {
    return gazetteers.titles.topics.has(folded[at] ?? '');
  }

  function isTitleWord(at: number): boolean {
    if (isTopic(at)) return true;
    const lower = tokens[at]?.word === tokens[at]?.lower;
    return lower && view.tags.upos[at] === 'NOUN' && !gazetteers.titles.heads.has(folded[at] ?? '');
  }

  /** "served under President Lund"; "under secretary" has a rank. */
  function isPreposition(at: number): boolean {
    return folded[at] === 'under' && !folded[at + 1]?.startsWith('secretar');
  }

  /** "the embattled president", "the pro-Russian premier", "its newly | appointed | prime minister": no part of the title. */
  function isLooseAdjective(at: number): boolean {
    const isParticiple = view.tags.xpos[at] === 'VBN' && folded[at - 1]?.endsWith('ly');
    const isSmall = /^\p{Ll}+(?:-|$)/u.test(tokens[at]?.word ?? '');
    return (view.tags.upos[at] === 'ADJ' || isParticiple === true) && isSmall;
  }

  function isDeterminer(at: number): boolean {
    return at >= sentenceFirst && folded[at] === 'the';
  }

  function determinerOf(word: string): Office['determiner'] {
    return gazetteers.titles.determiners.get(word) ?? null;
  }
}

function isHyphen(word: string): boolean {
  return word === '-' || word === '‐' || word === '‑';
}
