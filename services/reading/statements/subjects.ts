import { isCueWord, isWordOfSpeech } from '#reading/statements/acts.ts';
import { commaOfAfterthought } from '#reading/statements/asides.ts';
import { afterDateline, isDateline } from '#reading/statements/datelines.ts';
import {
  hasCase,
  isInsidePhrase,
  overQualifier,
  overRelative,
  subjectAfterComma,
  subjectByOrder,
} from '#reading/statements/subjects-by-order.ts';
import { childrenOf, isPredicate, relationOf, type View } from '#reading/statements/view.ts';

/** How far a subject is looked for up the tree: "went on to try to say" has three steps. */
const LONGEST_CHAIN = 6;

const QUOTES = new Set(['quote', 'cite']);

/**
 * The head word of who does what a predicate says, or null: its own subject, the agent of a passive ("was praised
 * by Smith"), the subject that it shares with the predicate above ("…, adding that", "wants to say", "said and wrote"),
 * or what stands before it where the tree knows none.
 */
export function subjectOf(view: View, predicate: number): number | null {
  const found = subjectAnywhere(view, predicate);
  const subject =
    found === null || found > predicate
      ? found
      : overRelative(view, { subject: overQualifier(view, found), predicate });
  return subject !== null && isQuotedApart(view, { subject, predicate })
    ? outsideQuote(view, { subject, predicate })
    : subject;
}

/** "She said “it was a mistake,” adding: …": a word inside a quotation does nothing outside of it. */
function isQuotedApart(view: View, at: { subject: number; predicate: number }): boolean {
  return (view.quoteOf[at.subject] as number) >= 0 && (view.quoteOf[at.predicate] as number) < 0;
}

/** The subject of the predicate above the quoted word: "She" for "She said “it was a mistake,” adding". */
function outsideQuote(
  view: View,
  { subject, predicate }: { subject: number; predicate: number },
): number | null {
  let token = view.trees.heads[subject] as number;
  for (let step = 0; step < LONGEST_CHAIN && token >= 0; step++) {
    const own = token === predicate || (view.quoteOf[token] as number) >= 0 ? null : nounSubject(view, token);
    if (own !== null && (view.quoteOf[own] as number) < 0) return own;
    token = view.trees.heads[token] as number;
  }
  return null;
}

function subjectAnywhere(view: View, predicate: number): number | null {
  const opening = subjectAfterComma(view, predicate);
  if (opening !== null) return opening;
  const inTree = subjectInTree(view, predicate);
  const before = subjectByOrder(view, predicate);
  const found = inTree ?? before;
  if (found !== null && isDateline(view, found)) return afterDateline(view, { dateline: found, predicate });
  if (inTree === null || before === null) return inTree ?? before;
  // "According to a transcript of the call, Chancellor Merz said": what stands behind a preposition is no subject.
  const behindPreposition = hasAnyCase(view, inTree) && inTree < before && !isPassiveAgent(view, predicate);
  if (behindPreposition) return before;
  const covered = inTree <= before && (view.rightEdge[inTree] as number) >= before;
  if (isOpenApposition(view, { inTree, before })) return before;
  const agrees = covered || inTree > predicate || isInsidePhrase(view, before);
  return agrees ? inTree : before;
}

/**
 * "Asked about Ole Lund, her spokesman said": what no second comma closes is no apposition of the name before, whatever the tree
 * says, and its own noun speaks.
 */
function isOpenApposition(view: View, at: { inTree: number; before: number }): boolean {
  return relationOf(view, at.before) === 'appos' && view.trees.heads[at.before] === at.inTree;
}

function hasAnyCase(view: View, noun: number): boolean {
  return childrenOf(view, noun).some(
    (child) => child < noun && view.tags.upos[child] !== 'PART' && relationOf(view, child) === 'case',
  );
}

function isPassiveAgent(view: View, predicate: number): boolean {
  return ownSubject(view, predicate) !== nounSubject(view, predicate);
}

function subjectInTree(view: View, predicate: number): number | null {
  let token = predicate;
  const isAfterthought = commaOfAfterthought(view, predicate) !== null;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    // "was quoted as saying": below a passive the one it happened to speaks, not the agent.
    const own = step === 0 ? ownSubject(view, token) : (nounSubject(view, token) ?? 'none');
    const head = view.trees.heads[token] as number;
    const passedOver =
      isAfterthought && own !== null && own !== 'none' && isThingReported(view, { own, token, head });
    if (own !== 'none' && !passedOver) return own;
    if (head < 0) return null;
    const reporter = step === 0 ? speakersOwn(view, { token, head }) : null;
    if (reporter !== null) return nounSubject(view, reporter) ?? subjectByOrder(view, reporter);
    // "Kallas criticized the approach, saying …": whatever word the participle hangs from, the clause's subject speaks.
    const shared = isAfterthought ? 'go up' : sharedSubject(view, { token, head });
    if (shared !== 'go up') return shared;
    token = head;
  }
  return null;
}

/** "expressed relief that it was revamped and said they had …": the verb above the clause that the tree joins "said" to. */
function speakersOwn(view: View, at: { token: number; head: number }): number | null {
  if (relationOf(view, at.token) !== 'conj' || relationOf(view, at.head) !== 'ccomp') return null;
  const above = view.trees.heads[at.head] as number;
  const sameTense = above >= 0 && view.tags.xpos[above] === view.tags.xpos[at.token];
  return sameTense && isCueWord(view.tags.lemmas[at.token] ?? '') ? above : null;
}

/** "Rutte stressed that the gap is closing, insisting …": a thing inside another report does not speak. */
function isThingReported(view: View, at: { own: number; token: number; head: number }): boolean {
  const { own, token, head } = at;
  return (
    (view.tags.upos[own] === 'NOUN' || (head >= 0 && isWordOfSpeech(view.tags.lemmas[head] ?? ''))) &&
    relationOf(view, token) === 'ccomp' &&
    view.tags.upos[head] === 'VERB'
  );
}

/** A predicate's own subject, or the agent of a passive; null for a passive without one. */
function ownSubject(view: View, token: number): number | null | 'none' {
  const children = childrenOf(view, token);
  const passive = children.some((child) => view.trees.labels[child]?.endsWith(':pass'));
  if (passive) {
    return children.find((child) => relationOf(view, child) === 'obl' && hasCase(view, child, 'by')) ?? null;
  }
  return nounSubject(view, token) ?? 'none';
}

function nounSubject(view: View, token: number): number | null {
  return childrenOf(view, token).find((child) => relationOf(view, child) === 'nsubj') ?? null;
}

/** Where a predicate without a subject of its own gets it from: a token, none, or the predicate above. */
function sharedSubject(view: View, at: { token: number; head: number }): number | null | 'go up' {
  const { token, head } = at;
  const quoted = quotedBy(view, at);
  if (quoted !== null) return quoted;
  switch (relationOf(view, token)) {
    case 'conj':
    case 'parataxis':
    case 'ccomp':
    case 'advcl':
    case 'dep':
    case 'obj':
    case 'obl':
      return isPredicate(view, head) ? 'go up' : null;
    case 'xcomp':
      // "asked him to say": the one who is asked
      return childrenOf(view, head).find((child) => relationOf(view, child) === 'obj') ?? 'go up';
    case 'acl':
      // "Ryan issued a statement saying that …": it is Ryan who speaks.
      return isThingOfVerb(view, head) ? 'go up' : head;
    default:
      return null;
  }
}

/** "The Star quoted Tendai Chikowore as saying": who is quoted speaks; of a passive that is its subject. */
function quotedBy(view: View, at: { token: number; head: number }): number | null {
  if (!QUOTES.has(view.tags.lemmas[at.head] ?? '') || view.tokens[at.token - 1]?.lower !== 'as') return null;
  return (
    childrenOf(view, at.head).find((child) => relationOf(view, child) === 'obj' && child < at.token) ?? null
  );
}

/** Whether a noun is no name and completes a verb: "statement" in "issued a statement". */
function isThingOfVerb(view: View, noun: number): boolean {
  return view.tags.upos[noun] === 'NOUN' && ['obj', 'obl'].includes(relationOf(view, noun));
}
