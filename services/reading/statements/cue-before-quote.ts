import type { Quotation } from '#reading/document.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import {
  accordingCue,
  FINISHERS,
  firstTokenFrom,
  isCueVerb,
  isTellingVerb,
  type QuoteCue,
  type QuoteVerbs,
} from '#reading/statements/quote-cue.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** How far a cue may stand from its quotation, in tokens. */
const FARTHEST = 30;

/** The longest label of a speaker in a transcript, in tokens. */
const LONGEST_LABEL = 4;

/**
 * The cue before a quotation, in its sentence: He said: "…"; Smith told reporters, "…"; …, adding: "…".
 * `start` is where the look-out stops: the sentence's start or the end of the quotation before.
 */
export function cueBefore(
  view: View,
  look: { readonly quotation: Quotation; readonly start: number; readonly verbs: QuoteVerbs },
): QuoteCue | null {
  const end = firstTokenFrom(view, look.quotation.outerStart);
  const start = Math.max(look.start, end - FARTHEST);
  let likely: number | null = null;
  for (let token = end - 1; token >= start; token--) {
    if (FINISHERS.has(view.tokens[token]?.word ?? '') && token < end - 1) break;
    if (view.tokens[token]?.lower === 'according') return accordingCue(view, { token, end });
    // "he conceded, the morning after the vote drew …: “…”": a word of speech goes before a nearer word that may be one.
    if (isTellingVerb(view, token, look.verbs)) return verbBefore(view, { token, end, start: look.start });
    if (likely === null && isCueVerb(view, token, look.verbs)) likely = token;
  }
  return likely === null ? null : verbBefore(view, { token: likely, end, start: look.start });
}

function verbBefore(view: View, at: { token: number; end: number; start: number }): QuoteCue {
  const { token, end, start } = at;
  const after = nounPhraseAt(view, { first: token + 1, end });
  const source =
    subjectOf(view, token) ??
    nearestPhraseBefore(view, { token, start }) ??
    (after && headOfPhrase(view, after)) ??
    null;
  return {
    rule: 'statement:speaker-verb-quote',
    cue: { first: token, end: token + 1 },
    lemma: view.tags.lemmas[token] ?? '',
    source,
    group: { first: source === null ? token : Math.min(token, source), end },
  };
}

/** Sanders answered in kind: "…" — whose sentence it is speaks, where no cue word says so. */
export function introBefore(view: View, place: { readonly start: number }): QuoteCue | null {
  const { firstToken, endToken } = sentenceOf(view, place.start);
  for (let token = firstToken; token < endToken; token++) {
    const isRoot = view.trees.heads[token] === -1;
    const source = isRoot ? subjectOf(view, token) : null;
    if (source === null) continue;
    return {
      rule: 'statement:colon-intro',
      cue: { first: token, end: token + 1 },
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
