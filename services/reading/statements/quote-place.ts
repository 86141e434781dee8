import type { Quotation } from '#reading/document.ts';
import { hasFiniteVerb } from '#reading/statements/asides.ts';
import { firstTokenFrom, isTellingVerb, type QuoteVerbs } from '#reading/statements/quote-cue.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

/** Where a quotation stands in its paragraph, and what that says about it. */
export type QuotePlace = {
  readonly paragraph: number;
  /** First token of the look-out before it, end of the look-out after it. */
  readonly start: number;
  readonly end: number;
  /** Nothing but marks before it in its sentence. */
  readonly startsAlone: boolean;
  /** A comma or colon before it, or a colon at the end of the paragraph before: He added: "…" */
  readonly introduced: boolean;
  /** It is a colon that introduces it. */
  readonly colon: boolean;
  readonly fillsParagraph: boolean;
  /** Part of the grammar of the sentence around it: he called it "a lie that never dies" in May. */
  readonly partial: boolean;
};

/** From this many words on a quotation with a capital first word is a sentence. */
const SENTENCE_WORDS = 4;

const ENDINGS = ',.!?—…-';
const BEFORE_SENTENCE = '.!?;”"»—–―)]>*•';

export function quotePlace(
  view: View,
  at: {
    readonly index: number;
    readonly quotation: Quotation;
    readonly range: TokenRange;
    readonly verbs: QuoteVerbs;
  },
): QuotePlace {
  const { index, quotation, range, verbs } = at;
  const paragraph = view.sentences[view.tokens[range.first]?.sentence ?? 0]?.paragraph ?? 0;
  const { start, end } = view.paragraphs[paragraph] ?? { start: 0, end: view.text.length };
  const next = view.outer[index + 1];
  const before = lastInk(view.text, { from: quotation.outerStart, to: start });
  const startsAlone = before === '' || BEFORE_SENTENCE.includes(before);
  const intro = before === '' ? introOf(view, paragraph) : null;
  const introduced = before === ',' || before === ':' || intro !== null;
  return {
    paragraph,
    start: intro ?? firstTokenFrom(view, Math.max(start, view.outer[index - 1]?.outerEnd ?? 0)),
    end: firstTokenFrom(view, Math.min(end, next ? next.outerStart : view.text.length)),
    startsAlone,
    introduced,
    colon: before === ':' || intro !== null,
    fillsParagraph: quotation.outerStart <= start && quotation.outerEnd >= end - 1,
    partial:
      !(startsAlone || introduced || isSentence(view, range) || isToldClause(view, { range, verbs })) ||
      !isFinished(view.text, quotation),
  };
}

/** First token of the sentence before a paragraph when it ends in a colon: Sanders made the following comment: */
function introOf(view: View, paragraph: number): number | null {
  const previous = view.paragraphs[paragraph - 1];
  if (!previous || view.text[previous.end - 1] !== ':') return null;
  const last = firstTokenFrom(view, previous.end) - 1;
  return view.sentences[view.tokens[last]?.sentence ?? -1]?.firstToken ?? null;
}

/** Whether what is quoted comes to an end with its quotation, as a sentence does. */
function isFinished(text: string, quotation: Quotation): boolean {
  if (!quotation.closed) return true;
  let last = quotation.end - 1;
  while (last > quotation.start && '’\'”"»] '.includes(text[last] ?? '')) last--;
  const after = text[quotation.outerEnd] ?? '';
  return ENDINGS.includes(text[last] ?? '') || [',', '.', ';'].includes(after);
}

/** said "We will fight on": a capital first word that is no name, and more words behind it. */
function isSentence(view: View, range: TokenRange): boolean {
  return (
    range.end - range.first >= SENTENCE_WORDS &&
    /^\p{Lu}/u.test(view.tokens[range.first]?.word ?? '') &&
    view.tags.upos[range.first] !== 'PROPN'
  );
}

/** saying “we are giving them all they want”: a whole clause right after a word of speech, with no comma between. */
function isToldClause(view: View, at: { range: TokenRange; verbs: QuoteVerbs }): boolean {
  const { range, verbs } = at;
  const isLong = range.end - range.first >= SENTENCE_WORDS;
  return isLong && isTellingVerb(view, range.first - 2, verbs) && opensClause(view, range);
}

/** A subject and a verb that agrees with it: “we are giving …”, not “to push out …” or “deeply worried by …”. */
function opensClause(view: View, range: TokenRange): boolean {
  const starts = ['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(view.tags.upos[range.first] ?? '');
  return starts && hasFiniteVerb(view, { first: range.first + 1, end: range.end });
}

/** The last character that is no white space in a stretch of the text, read from its end; '' when there is none. */
function lastInk(text: string, stretch: { readonly from: number; readonly to: number }): string {
  let at = stretch.from - 1;
  while (at >= stretch.to && /\s/.test(text[at] ?? '')) at--;
  return at < stretch.to ? '' : (text[at] ?? '');
}
