import { hasFiniteVerb } from '#reading/statements/asides.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import { isQualifier } from '#reading/statements/unnamed-phrases.ts';
import { childrenOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** How far back a subject may stand from its verb when only the order of words tells: room for an apposition. */
const FARTHEST_BACK = 30;

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const OBJECTS = new Set(['me', 'him', 'us', 'them']);
const BEFORE_TIMES = new Set('this last next that earlier later the early late on in'.split(' '));

/**
 * The subject by the order of words alone: the noun right before a finite verb and its auxiliaries, or before the
 * apposition between commas that stands there ("Collins, R-N.Y., says"); before a participle after "with" ("with Smith
 * saying"). Null where the order does not tell.
 */
export function subjectByOrder(view: View, predicate: number): number | null {
  if (view.tags.upos[predicate] !== 'VERB' || isPassive(view, predicate)) return null;
  const { firstToken } = sentenceOf(view, predicate);
  let token = predicate - 1;
  let finite = FINITE.has(view.tags.xpos[predicate] ?? '');
  while (token >= firstToken && ['AUX', 'ADV', 'PART'].includes(view.tags.upos[token] ?? '')) {
    if (FINITE.has(view.tags.xpos[token] ?? '') || view.tags.xpos[token] === 'MD') finite = true;
    token--;
  }
  if (!finite) return afterWith(view, { predicate, noun: token });
  token = beforeTime(view, { token, firstToken });
  if (view.tokens[token]?.word === ',') token = beforeApposition(view, { comma: token, firstToken });
  const isSubject = isSubjectWord(view, token) || standsForSomebody(view, token);
  return token >= firstToken && isSubject ? topOf(view, token, predicate) : null;
}

/** Whether a noun stands behind a preposition that follows another noun: "NATO" in "several diplomats at NATO said". */
export function isInsidePhrase(view: View, noun: number): boolean {
  let before = (view.leftEdge[noun] as number) - 1;
  while (['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN'].includes(view.tags.upos[before] ?? '')) before--;
  return view.tags.upos[before] === 'ADP' && isSubjectWord(view, before - 1);
}

/** "Insisting that no rule was broken, Siti Aminah walked out": the subject of the clause that a participle opens. */
export function subjectAfterComma(view: View, predicate: number): number | null {
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

/** Over a time between subject and verb: "who earlier this year accused", "the council on Monday said". */
function beforeTime(view: View, at: { token: number; firstToken: number }): number {
  if (!isTimeWord(view.tokens[at.token]?.lower ?? '')) return at.token;
  let token = at.token - 1;
  while (token > at.firstToken && BEFORE_TIMES.has(view.tokens[token]?.lower ?? '')) token--;
  return token;
}

/** Over an apposition or relative clause between two commas: the word before the first of them. */
function beforeApposition(view: View, at: { comma: number; firstToken: number }): number {
  for (let token = at.comma - 1; token > Math.max(at.firstToken, at.comma - FARTHEST_BACK); token--) {
    if (view.tokens[token]?.word !== ',' || !isSubjectWord(view, token - 1)) continue;
    const between = { first: token + 1, end: at.comma };
    return isRelative(view, between) || !hasFiniteVerb(view, between) ? token - 1 : -1;
  }
  return -1;
}

/** "who chairs the board", "a Democrat whose district lies there": a relative pronoun before the first finite verb. */
function isRelative(view: View, { first, end }: TokenRange): boolean {
  for (let token = first; token < end && !FINITE.has(view.tags.xpos[token] ?? ''); token++) {
    if (RELATIVE_TAGS.has(view.tags.xpos[token] ?? '')) return true;
  }
  return view.tokens[first]?.lower.startsWith('wh') ?? false;
}

const RELATIVE_TAGS = new Set(['WP', 'WP$', 'WDT']);

function isSubjectWord(view: View, token: number): boolean {
  const xpos = view.tags.xpos[token] ?? '';
  return /^(NN|PRP$|WP$)/.test(xpos) && !OBJECTS.has(view.tokens[token]?.lower ?? '');
}

/** "Another said that Canada wanted to wait", "Both said": taggers take it for the determiner of a noun. */
function standsForSomebody(view: View, token: number): boolean {
  return STANDING_ALONE.has(view.tokens[token]?.lower ?? '') && view.tags.upos[token] !== 'ADV';
}

const STANDING_ALONE = new Set(['another', 'both', 'one', 'some', 'many', 'several', 'all', 'each']);

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

/** Whether a preposition (or other case word) stands at a noun: "by" at "Smith" in "by Smith". */
export function hasCase(view: View, noun: number, word: string): boolean {
  return childrenOf(view, noun).some(
    (child) => view.trees.labels[child]?.startsWith('case') && view.tokens[child]?.lower === word,
  );
}

/**
 * "Ole Lund, who drafted the pact, said": the noun before a relative clause, where the clause is closed before the predicate. The
 * subject itself elsewhere.
 */
export function overRelative(view: View, at: { subject: number; predicate: number }): number {
  const { subject, predicate } = at;
  const isRelative =
    ['WP', 'WDT'].includes(view.tags.xpos[subject] ?? '') && view.tokens[subject - 1]?.word === ',';
  if (!isRelative || !isSubjectWord(view, subject - 2)) return subject;
  let hasVerb = false;
  for (let token = subject + 1; token < predicate; token++) {
    if (FINITE.has(view.tags.xpos[token] ?? '')) hasVerb = true;
    if (hasVerb && view.tokens[token]?.word === ',') return topOf(view, subject - 2, subject);
  }
  return subject;
}

/**
 * The noun that a qualifying adjective belongs to, where a subject stands in what completes it: "sources" for "the matter" in "two sources
 * familiar with the matter said". The subject itself elsewhere.
 */
export function overQualifier(view: View, subject: number): number {
  const { upos } = view.tags;
  let first = subject;
  while (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(upos[first - 1] ?? '') &&
    !isQualifier(view, first - 1)
  )
    first--;
  if (isQualifier(view, subject)) return upos[subject - 1] === 'NOUN' ? subject - 1 : subject;
  return upos[first - 1] === 'ADP' && isQualifier(view, first - 2) && upos[first - 3] === 'NOUN'
    ? first - 3
    : subject;
}

/** ", Richard Lund, | her spokesman | said": an apposition that no comma closes is none. */
function isOpen(view: View, at: { noun: number; token: number }): boolean {
  const first = view.leftEdge[at.noun] as number;
  const isApart = [first, first - 1].some((token) => view.tokens[token]?.word === ',');
  return view.trees.labels[at.noun] === 'appos' && isApart && view.tokens[at.token + 1]?.word !== ',';
}

/** "In a joint statement, | France and Poland | said": a comma parts what opens the sentence behind a preposition. */
function isFronted(view: View, at: { noun: number; head: number }): boolean {
  const { firstToken } = sentenceOf(view, at.head);
  const isOpening = view.tags.upos[firstToken] === 'ADP' && view.leftEdge[at.head] === firstToken;
  const first = view.leftEdge[at.noun] as number;
  return isOpening && [first, first - 1].some((token) => view.tokens[token]?.word === ',');
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
    if (!nominal || (view.rightEdge[head] as number) > token || isFronted(view, { noun: top, head })) break;
    if (isOpen(view, { noun: top, token })) break;
    top = head;
  }
  return top;
}
