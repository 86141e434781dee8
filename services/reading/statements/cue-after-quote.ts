import type { Quotation } from '#reading/document.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import {
  accordingCue,
  FINISHERS,
  firstTokenFrom,
  isCueVerb,
  isTellingVerb,
  QUOTE_DASHES,
  type QuoteCue,
  type QuoteVerbs,
} from '#reading/statements/quote-cue.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { childrenOf, relationOf, type View } from '#reading/statements/view.ts';
import { isRemark } from '#reading/statements/writers-remark.ts';

/** How far a cue may stand from its quotation, in tokens: room for "…, a professor of … at …, told …". */
const FARTHEST = 40;

/** The most words of "as the leaked letter suggested," between a quotation and its cue. */
const LONGEST_REMARK = 8;

type Look = { readonly quotation: Quotation; readonly end: number; readonly verbs: QuoteVerbs };

/**
 * The cue after a quotation: "…," he said; "…," said the minister; "…," Smith, a professor in Kyiv, told us.
 * `end` is where the look-out stops: the next quotation or the paragraph's end; `partial` says that the quotation is part
 * of the sentence around it, whose other verbs are no cues ("features five “actors,” echoing an older film").
 */
export function cueAfter(view: View, look: Look & { readonly partial: boolean }): QuoteCue | null {
  const first = firstTokenFrom(view, look.quotation.outerEnd);
  const end = Math.min(look.end, first + FARTHEST);
  let start = first;
  while (start < end && isSeparator(view, start)) start++;
  const credit = start > first ? creditAfter(view, { dash: start - 1, end: look.end }) : null;
  if (credit) return credit;
  if (
    look.partial &&
    ['a', 'an'].includes(view.tokens[start]?.lower ?? '') &&
    isRemark(view, { from: start, end })
  )
    return null;
  if (view.tokens[start]?.lower === 'as') start = afterRemark(view, { first: start, end });
  for (let token = start; token < end; token++) {
    if (FINISHERS.has(view.tokens[token]?.word ?? '')) return null;
    if (view.tokens[token]?.lower === 'according' && token <= start + 1)
      return accordingCue(view, { token, end: look.end });
    if (!isCueVerb(view, token, look.verbs)) continue;
    const opens = leadsVerb(view, { start, token });
    if (opens && !isInverted(view, token, look)) return null;
    const found = opens
      ? speakerAfterVerb(view, { verb: token, end: look.end })
      : speakerBeforeVerb(view, { verb: token, start });
    if (found) {
      const quoted = opens ? null : quotedSpeaker(view, { verb: token, end: look.end });
      return {
        rule: opens ? 'statement:quote-verb-speaker' : 'statement:quote-speaker-verb',
        cue: { first: token, end: token + 1 },
        lemma: view.tags.lemmas[token] ?? '',
        source: quoted ?? found.head,
        group: { first: start, end: Math.max(token + 1, found.end) },
      };
    }
    if (opens) return null;
  }
  return null;
}

/** "“The pipe is dry,” the agency quoted Emre Kaya as saying": whom an outlet quotes. */
function quotedSpeaker(view: View, at: { verb: number; end: number }): number | null {
  if (view.tags.lemmas[at.verb] !== 'quote') return null;
  const phrase = nounPhraseAt(view, { first: at.verb + 1, end: at.end });
  return phrase && view.tokens[phrase.end]?.lower === 'as' ? headOfPhrase(view, phrase) : null;
}

/** "“A slow flood” is how Ingrid Solheim described the debt" */
export function describedAs(view: View, look: Look): QuoteCue | null {
  const first = firstTokenFrom(view, look.quotation.outerEnd);
  if (view.tags.lemmas[first] !== 'be' || view.tokens[first + 1]?.lower !== 'how') return null;
  const phrase = nounPhraseAt(view, { first: first + 2, end: look.end });
  let verb = phrase?.end ?? look.end;
  while (verb < look.end && ['AUX', 'ADV'].includes(view.tags.upos[verb] ?? '')) verb++;
  if (!phrase || view.tags.upos[verb] !== 'VERB') return null;
  return {
    rule: 'statement:quote-is-how',
    cue: { first: verb, end: verb + 1 },
    lemma: view.tags.lemmas[verb] ?? '',
    source: headOfPhrase(view, phrase),
    group: { first, end: verb + 1 },
  };
}

/** A name after a dash and nothing else in the paragraph: “…” — Carla Sanchez */
function creditAfter(view: View, at: { dash: number; end: number }): QuoteCue | null {
  if (!QUOTE_DASHES.has(view.tokens[at.dash]?.word ?? '')) return null;
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

/** Over "as the leaked letter suggested,": what agrees with a quotation does not speak it. */
function afterRemark(view: View, at: { first: number; end: number }): number {
  const limit = Math.min(at.end, at.first + LONGEST_REMARK);
  for (let token = at.first + 1; token < limit; token++) {
    if (view.tokens[token]?.word === ',' && view.tags.upos[token - 1] === 'VERB') return token + 1;
  }
  return at.first;
}

/** Whether only adverbs and auxiliaries stand between the quotation and a verb: "…," also said Smith. */
function leadsVerb(view: View, at: { start: number; token: number }): boolean {
  for (let token = at.start; token < at.token; token++) {
    if (!['ADV', 'AUX', 'CCONJ', 'PUNCT'].includes(view.tags.upos[token] ?? '')) return false;
  }
  return true;
}

/** "…,” said Smith", not "…,” drawing applause" nor "the ad “Our Story,” features five actors". */
function isInverted(view: View, verb: number, look: Look & { readonly partial: boolean }): boolean {
  if (['VBG', 'VB'].includes(view.tags.xpos[verb] ?? '')) return false;
  return !look.partial || isTellingVerb(view, verb, look.verbs);
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

function isSeparator(view: View, token: number): boolean {
  const word = view.tokens[token]?.word ?? '';
  return QUOTE_DASHES.has(word) || (view.tags.upos[token] === 'PUNCT' && !FINISHERS.has(word));
}
