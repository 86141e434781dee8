import { hasFiniteVerb } from '#reading/statements/asides.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import { childrenOf, isPredicate, relationOf, sentenceOf, type View } from '#reading/statements/view.ts';

/** How far a subject is looked for up the tree: "went on to try to say" has three steps. */
const LONGEST_CHAIN = 6;

/** How far back a subject may stand from its verb when only the order of words tells: room for an apposition. */
const FARTHEST_BACK = 30;

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/**
 * The head word of who does what a predicate says, or null: its own subject, the agent of a passive ("was praised
 * by Smith"), the subject that it shares with the predicate above ("…, adding that", "wants to say", "said and wrote"),
 * or what stands before it where the tree knows none.
 */
export function subjectOf(view: View, predicate: number): number | null {
  const inTree = subjectInTree(view, predicate);
  const opening = subjectAfterComma(view, predicate);
  if (opening !== null) return opening;
  const before = adjacentSubject(view, predicate);
  if (inTree === null || before === null) return inTree ?? before;
  const covered = inTree <= before && (view.rightEdge[inTree] as number) >= before;
  return covered || inTree > predicate ? inTree : before;
}

function subjectInTree(view: View, predicate: number): number | null {
  let token = predicate;
  const isAfterthought = view.tags.xpos[predicate] === 'VBG' && view.tokens[predicate - 1]?.word === ',';
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    // "was quoted as saying": below a passive the one it happened to speaks, not the agent.
    const own = step === 0 ? ownSubject(view, token) : (nounSubject(view, token) ?? 'none');
    const head = view.trees.heads[token] as number;
    const passedOver =
      isAfterthought && own !== null && own !== 'none' && isThingReported(view, { own, token, head });
    if (own !== 'none' && !passedOver) return own;
    if (head < 0) return null;
    // "Kallas criticized the approach, saying …": whatever word the participle hangs from, the clause's subject speaks.
    const shared = isAfterthought ? 'go up' : sharedSubject(view, { token, head });
    if (shared !== 'go up') return shared;
    token = head;
  }
  return null;
}

/** "Rutte stressed that the gap is closing, insisting …": a thing inside another report does not speak. */
function isThingReported(view: View, at: { own: number; token: number; head: number }): boolean {
  const { own, token, head } = at;
  return (
    view.tags.upos[own] === 'NOUN' && relationOf(view, token) === 'ccomp' && view.tags.upos[head] === 'VERB'
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

/** Whether a noun is no name and completes a verb: "statement" in "issued a statement". */
function isThingOfVerb(view: View, noun: number): boolean {
  return view.tags.upos[noun] === 'NOUN' && ['obj', 'obl'].includes(relationOf(view, noun));
}

/** Whether a preposition (or other case word) stands at a noun: "by" at "Smith" in "by Smith". */
export function hasCase(view: View, noun: number, word: string): boolean {
  return childrenOf(view, noun).some(
    (child) => relationOf(view, child) === 'case' && view.tokens[child]?.lower === word,
  );
}

/**
 * The subject by the order of words alone: the noun right before a finite verb and its auxiliaries, or before the
 * apposition between commas that stands there ("Collins, R-N.Y., says"); before a participle after "with" ("with Smith saying").
 */
function adjacentSubject(view: View, predicate: number): number | null {
  if (view.tags.upos[predicate] !== 'VERB' || isPassive(view, predicate)) return null;
  const { firstToken } = sentenceOf(view, predicate);
  let token = predicate - 1;
  let finite = FINITE.has(view.tags.xpos[predicate] ?? '');
  while (token >= firstToken && ['AUX', 'ADV', 'PART'].includes(view.tags.upos[token] ?? '')) {
    if (FINITE.has(view.tags.xpos[token] ?? '') || view.tags.xpos[token] === 'MD') finite = true;
    token--;
  }
  if (!finite) return afterWith(view, { predicate, noun: token });
  if (view.tokens[token]?.word === ',') token = beforeApposition(view, { comma: token, firstToken });
  return token >= firstToken && isSubjectWord(view, token) ? topOf(view, token, predicate) : null;
}

/** "Insisting that no rule was broken, Siti Aminah walked out": the subject of the clause that a participle opens. */
function subjectAfterComma(view: View, predicate: number): number | null {
  const { firstToken, endToken } = sentenceOf(view, predicate);
  if (predicate !== firstToken || view.tags.xpos[predicate] !== 'VBG') return null;
  const comma = mainClauseComma(view, predicate);
  for (let token = (comma ?? endToken) + 1; token < endToken; token++) {
    if (isSubjectWord(view, token) && !isSubjectWord(view, token + 1)) return topOf(view, token, endToken);
  }
  return null;
}

/** The comma after which the main clause of a sentence that opens with a participle begins; null where there is none. */
export function mainClauseComma(view: View, participle: number): number | null {
  const { firstToken, endToken } = sentenceOf(view, participle);
  if (participle !== firstToken || !['VBG', 'VBN'].includes(view.tags.xpos[participle] ?? '')) return null;
  for (let token = participle + 1; token < endToken; token++) {
    const starts = ['PROPN', 'PRON', 'DET', 'NOUN', 'ADJ'].includes(view.tags.upos[token + 1] ?? '');
    if (view.tokens[token]?.word === ',' && starts && (view.quoteOf[token] as number) < 0) return token;
  }
  return null;
}

/** "is said", "has been told": by its auxiliary, or by the order of words where the tree misses it. */
function isPassive(view: View, verb: number): boolean {
  if (childrenOf(view, verb).some((child) => view.trees.labels[child]?.endsWith(':pass'))) return true;
  return view.tags.xpos[verb] === 'VBN' && view.tags.lemmas[verb - 1] === 'be';
}

/** Over an apposition or relative clause between two commas: the word before the first of them. */
function beforeApposition(view: View, at: { comma: number; firstToken: number }): number {
  for (let token = at.comma - 1; token > Math.max(at.firstToken, at.comma - FARTHEST_BACK); token--) {
    if (view.tokens[token]?.word !== ',' || !isSubjectWord(view, token - 1)) continue;
    const between = { first: token + 1, end: at.comma };
    const isRelative = view.tokens[token + 1]?.lower.startsWith('wh') ?? false;
    return isRelative || !hasFiniteVerb(view, between) ? token - 1 : -1;
  }
  return -1;
}

function isSubjectWord(view: View, token: number): boolean {
  const xpos = view.tags.xpos[token] ?? '';
  return (
    /^(NN|PRP$|WP$)/.test(xpos) && !['me', 'him', 'us', 'them'].includes(view.tokens[token]?.lower ?? '')
  );
}

/** "with Donald Trump tweeting that …", "footage of Clinton asking …" */
function afterWith(view: View, at: { predicate: number; noun: number }): number | null {
  if (view.tags.xpos[at.predicate] !== 'VBG' || !isSubjectWord(view, at.noun)) return null;
  if (view.tags.upos[at.noun] === 'PROPN' && !isTimeWord(view.tokens[at.noun]?.lower ?? '')) {
    return topOf(view, at.noun, at.predicate);
  }
  const head = topOf(view, at.noun, at.predicate);
  return view.tokens[(view.leftEdge[head] as number) - 1]?.lower === 'with' || hasCase(view, head, 'with')
    ? head
    : null;
}

/** The highest word of a noun phrase that ends at a token. */
function topOf(view: View, token: number, predicate: number): number {
  let top = token;
  for (
    let head = view.trees.heads[top] as number;
    head >= 0 && head < predicate;
    head = view.trees.heads[top] as number
  ) {
    const nominal = ['NOUN', 'PROPN', 'PRON'].includes(view.tags.upos[head] ?? '');
    if (!nominal || (view.rightEdge[head] as number) > token) break;
    top = head;
  }
  return top;
}
