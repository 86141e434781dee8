import type { TokenRange, View } from '#reading/statements/view.ts';
import { childrenOf, relationOf, sentenceOf } from '#reading/statements/view.ts';

/** How far a subject is looked for up the tree: "went on to try to say" has three steps. */
const LONGEST_CHAIN = 6;

/**
 * The head word of who does what a predicate says, or null: its own subject, the agent of a passive ("was praised
 * by Smith"), or the subject that it shares with the predicate above ("…, adding that", "wants to say", "said and wrote").
 */
export function subjectOf(view: View, predicate: number): number | null {
  let token = predicate;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const own = ownSubject(view, token);
    if (own !== null) return own;
    const head = view.trees.heads[token] as number;
    if (head < 0) return null;
    const shared = sharedSubject(view, { token, head });
    if (shared !== 'go up') return shared;
    token = head;
  }
  return null;
}

function ownSubject(view: View, token: number): number | null {
  const children = childrenOf(view, token);
  const passive = children.some((child) => view.trees.labels[child]?.endsWith(':pass'));
  if (passive) {
    return children.find((child) => relationOf(view, child) === 'obl' && hasCase(view, child, 'by')) ?? null;
  }
  return children.find((child) => relationOf(view, child) === 'nsubj') ?? null;
}

/** Where a predicate without a subject of its own gets it from: a token, none, or the predicate above. */
function sharedSubject(view: View, at: { token: number; head: number }): number | null | 'go up' {
  const { token, head } = at;
  switch (relationOf(view, token)) {
    case 'conj':
    case 'parataxis':
    case 'ccomp':
    case 'advcl':
    case 'dep':
      return isPredicate(view, head) ? 'go up' : null;
    case 'xcomp':
      // "asked him to say": the one who is asked
      return childrenOf(view, head).find((child) => relationOf(view, child) === 'obj') ?? 'go up';
    case 'acl':
      return head;
    default:
      return null;
  }
}

/** Whether a token is a verb, or another word that has a subject or a copula. */
export function isPredicate(view: View, token: number): boolean {
  const upos = view.tags.upos[token];
  return (
    upos === 'VERB' ||
    upos === 'AUX' ||
    childrenOf(view, token).some((child) => ['cop', 'nsubj'].includes(relationOf(view, child)))
  );
}

/** Whether a preposition (or other case word) stands at a noun: "by" at "Smith" in "by Smith". */
export function hasCase(view: View, noun: number, word: string): boolean {
  return childrenOf(view, noun).some(
    (child) => relationOf(view, child) === 'case' && view.tokens[child]?.lower === word,
  );
}

/** Words that may follow the head of a speaker's noun phrase and belong to it. */
const PHRASE_RELATIONS = new Set(['flat', 'compound', 'case', 'nmod', 'fixed', 'goeswith', 'nummod', 'amod']);

/**
 * The noun phrase around a head word as it is written, from its determiner to its last name or "of" phrase; without
 * relative clause, apposition and what a comma sets off: "a senior State Department official".
 */
export function phraseOf(view: View, head: number): TokenRange {
  const sentence = sentenceOf(view, head);
  const first = Math.max(sentence.firstToken, leftOfPhrase(view, head));
  let end = head + 1;
  for (const child of childrenOf(view, head)) {
    if (child < head) continue;
    const edge = (view.rightEdge[child] as number) + 1;
    const relation = relationOf(view, child);
    const joined = relation === 'conj' && !hasComma(view, { first: end, end: edge });
    if (!joined && !PHRASE_RELATIONS.has(relation)) break;
    if (hasComma(view, { first: end, end: edge }) && relation !== 'flat') break;
    end = Math.min(edge, sentence.endToken);
  }
  return withoutMarks(view, { first, end });
}

function leftOfPhrase(view: View, head: number): number {
  let first = head;
  for (const child of childrenOf(view, head)) {
    const relation = relationOf(view, child);
    if (
      child > head ||
      relation === 'punct' ||
      relation === 'cc' ||
      relation === 'case' ||
      relation === 'mark'
    ) {
      continue;
    }
    first = Math.min(first, view.leftEdge[child] as number);
  }
  return first;
}

function hasComma(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) {
    const word = view.tokens[token]?.word;
    if (word === ',' || word === '—' || word === '--' || word === '(') return true;
  }
  return false;
}

/** A range less the punctuation at its ends; empty ranges stay as they are. */
export function withoutMarks(view: View, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end - 1 && view.tags.upos[first] === 'PUNCT') first++;
  while (end - 1 > first && view.tags.upos[end - 1] === 'PUNCT') end--;
  return { first, end };
}
