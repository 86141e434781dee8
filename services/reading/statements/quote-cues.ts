import type { Quotation } from '#reading/document.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { childrenOf, relationOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** A cue beside a quotation, and the head word of who speaks (null where none is written). */
export type QuoteCue = {
  readonly rule: string;
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly source: number | null;
  /** The first and last token of cue and speaker together. */
  readonly group: TokenRange;
};

/** Which words introduce a quotation, by base form. */
export type QuoteVerbs = (lemma: string) => boolean;

/** How far a cue may stand from its quotation, in tokens: room for "…, a professor of … at …, told …". */
const FARTHEST_AFTER = 40;
const FARTHEST_BEFORE = 30;

/** The longest label of a speaker in a transcript, in tokens. */
const LONGEST_LABEL = 4;

const MISTAGGED = new Set(['reads', 'notes', 'states', 'claims', 'writes', 'adds']);
const DASHES = new Set(['—', '–', '―', '-', '--']);
const FINISHERS = new Set(['.', '!', '?']);

/**
 * The cue after a quotation: "…," he said; "…," said the minister; "…," Smith, a professor in Kyiv, told us.
 * `end` is where the look-out stops: the next quotation or the paragraph's end.
 */
export function cueAfter(
  view: View,
  look: { readonly quotation: Quotation; readonly end: number; readonly verbs: QuoteVerbs },
): QuoteCue | null {
  const first = firstTokenFrom(view, look.quotation.outerEnd);
  const end = Math.min(look.end, first + FARTHEST_AFTER);
  let start = first;
  while (start < end && isSeparator(view, start)) start++;
  const credit = start > first ? creditAfter(view, { dash: start - 1, end: look.end }) : null;
  if (credit) return credit;
  for (let token = start; token < end; token++) {
    if (FINISHERS.has(view.tokens[token]?.word ?? '')) return null;
    if (view.tokens[token]?.lower === 'according' && token <= start + 1)
      return accordingAfter(view, { token, end: look.end });
    if (!isCueVerb(view, token, look.verbs)) continue;
    const opens = leadsVerb(view, { start, token });
    const found = opens
      ? speakerAfterVerb(view, { verb: token, end: look.end })
      : speakerBeforeVerb(view, { verb: token, start });
    if (found) {
      return {
        rule: opens ? 'statement:quote-verb-speaker' : 'statement:quote-speaker-verb',
        cue: { first: token, end: token + 1 },
        lemma: view.tags.lemmas[token] ?? '',
        source: found.head,
        group: { first: start, end: Math.max(token + 1, found.end) },
      };
    }
    if (opens) return null;
  }
  return null;
}

/** A name after a dash and nothing else in the paragraph: “…” — Carla Sanchez */
function creditAfter(view: View, at: { dash: number; end: number }): QuoteCue | null {
  if (!DASHES.has(view.tokens[at.dash]?.word ?? '')) return null;
  const phrase = nounPhraseAt(view, { first: at.dash + 1, end: at.end });
  if (!phrase || phrase.end + 2 < at.end || view.tags.upos[phrase.first] !== 'PROPN') return null;
  return {
    rule: 'statement:quote-credit',
    cue: { first: at.dash, end: at.dash + 1 },
    lemma: '',
    source: headOfPhrase(view, phrase),
    group: { first: at.dash, end: at.end },
  };
}

/** Whether only adverbs and auxiliaries stand between the quotation and a verb: "…," also said Smith. */
function leadsVerb(view: View, at: { start: number; token: number }): boolean {
  for (let token = at.start; token < at.token; token++) {
    if (!['ADV', 'AUX', 'CCONJ', 'PUNCT'].includes(view.tags.upos[token] ?? '')) return false;
  }
  return true;
}

function speakerAfterVerb(
  view: View,
  at: { verb: number; end: number },
): { head: number; end: number } | null {
  let first = at.verb + 1;
  while (first < at.end && view.tags.upos[first] === 'ADV') first++;
  const phrase = nounPhraseAt(view, { first, end: at.end });
  if (phrase) return { head: headOfPhrase(view, phrase), end: phrase.end };
  const head = childrenOf(view, at.verb).find(
    (child) => child > at.verb && child < at.end && ['nsubj', 'obj'].includes(relationOf(view, child)),
  );
  return head === undefined ? null : { head, end: head + 1 };
}

function speakerBeforeVerb(
  view: View,
  at: { verb: number; start: number },
): { head: number; end: number } | null {
  const phrase = nounPhraseAt(view, { first: at.start, end: at.verb });
  if (phrase) return { head: headOfPhrase(view, phrase), end: phrase.end };
  const head = subjectOf(view, at.verb);
  return head !== null && head >= at.start && head < at.verb ? { head, end: head + 1 } : null;
}

function accordingAfter(view: View, at: { token: number; end: number }): QuoteCue | null {
  const phrase = nounPhraseAt(view, { first: at.token + 2, end: at.end });
  return (
    phrase && {
      rule: 'statement:quote-according-to',
      cue: { first: at.token, end: at.token + 2 },
      lemma: 'according to',
      source: headOfPhrase(view, phrase),
      group: { first: at.token, end: phrase.end },
    }
  );
}

/**
 * The cue before a quotation, in its sentence: He said: "…"; Smith told reporters, "…"; …, adding: "…".
 * `start` is where the look-out stops: the sentence's start or the end of the quotation before.
 */
export function cueBefore(
  view: View,
  look: { readonly quotation: Quotation; readonly start: number; readonly verbs: QuoteVerbs },
): QuoteCue | null {
  const end = firstTokenFrom(view, look.quotation.outerStart);
  const start = Math.max(look.start, end - FARTHEST_BEFORE);
  for (let token = end - 1; token >= start; token--) {
    if (FINISHERS.has(view.tokens[token]?.word ?? '') && token < end - 1) return null;
    if (view.tokens[token]?.lower === 'according') return accordingAfter(view, { token, end });
    if (!isCueVerb(view, token, look.verbs)) continue;
    const source =
      subjectOf(view, token) ??
      nearestPhraseBefore(view, { token, start: look.start }) ??
      speakerAfterVerb(view, { verb: token, end })?.head ??
      null;
    return {
      rule: 'statement:speaker-verb-quote',
      cue: { first: token, end: token + 1 },
      lemma: view.tags.lemmas[token] ?? '',
      source,
      group: { first: source === null ? token : Math.min(token, source), end },
    };
  }
  return null;
}

/** Sanders answered in kind: "…" — whose sentence it is speaks, where no cue word says so. */
export function introBefore(view: View, place: { readonly start: number }): QuoteCue | null {
  const { firstToken, endToken } = sentenceOf(view, place.start);
  for (let token = firstToken; token < endToken; token++) {
    const isRoot = view.trees.heads[token] === -1;
    const source = isRoot ? subjectOf(view, token) : null;
    if (source === null) continue;
    const cue = { first: token, end: token + 1 };
    return {
      rule: 'statement:colon-intro',
      cue,
      lemma: view.tags.lemmas[token] ?? '',
      source,
      group: { first: firstToken, end: token + 1 },
    };
  }
  return null;
}

/** Who speaks by a label inside the quotation, as transcripts have it: "WALLACE: Will she be there?" */
export function labelInside(view: View, range: TokenRange): QuoteCue | null {
  for (let token = range.first; token < Math.min(range.end, range.first + LONGEST_LABEL); token++) {
    if (view.tokens[token]?.word === ':' && token > range.first) {
      return {
        rule: 'statement:quote-label',
        cue: { first: token, end: token + 1 },
        lemma: ': name',
        source: token - 1,
        group: { first: range.first, end: token + 1 },
      };
    }
    if (view.tags.upos[token] !== 'PROPN' && !/^\p{Lu}+$/u.test(view.tokens[token]?.word ?? '')) return null;
  }
  return null;
}

/** The head of the noun phrase right before a verb and its auxiliaries. */
function nearestPhraseBefore(view: View, at: { token: number; start: number }): number | null {
  for (let token = at.token - 1; token >= at.start; token--) {
    const upos = view.tags.upos[token] ?? '';
    if (upos === 'PROPN' || upos === 'NOUN' || upos === 'PRON') return token;
    if (!['AUX', 'ADV', 'PUNCT', 'PART'].includes(upos)) return null;
  }
  return null;
}

function isCueVerb(view: View, token: number, verbs: QuoteVerbs): boolean {
  return isVerb(view, token) && verbs(view.tags.lemmas[token] ?? '');
}

/** Taggers take "the letter reads." beside a quotation for two nouns. */
function isVerb(view: View, token: number): boolean {
  if (view.tags.upos[token] === 'VERB') return true;
  return MISTAGGED.has(view.tokens[token]?.lower ?? '') && view.tokens[token + 1]?.word === '.';
}

function isSeparator(view: View, token: number): boolean {
  const word = view.tokens[token]?.word ?? '';
  return DASHES.has(word) || (view.tags.upos[token] === 'PUNCT' && !FINISHERS.has(word));
}

/** The first token that starts at an offset or after it. */
export function firstTokenFrom(view: Pick<View, 'tokens'>, offset: number): number {
  let low = 0;
  let high = view.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
