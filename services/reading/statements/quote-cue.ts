import { isCueWord } from '#reading/statements/acts.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

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

export const QUOTE_DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-', '--']);
export const FINISHERS: ReadonlySet<string> = new Set(['.', '!', '?']);

const MISTAGGED = new Set(['reads', 'notes', 'states', 'claims', 'writes', 'adds']);

/** Whether a token is a verb that may introduce a quotation. */
export function isCueVerb(view: View, token: number, verbs: QuoteVerbs): boolean {
  const mayTell = verbs(view.tags.lemmas[token] ?? '') || isAnswerBack(view, token);
  return isVerb(view, token) && mayTell && !isMovement(view, token);
}

/** “No,” the Idaho Republican shot back: a blow that is returned in words. */
function isAnswerBack(view: View, token: number): boolean {
  return BLOWS.has(view.tokens[token]?.lower ?? '') && view.tokens[token + 1]?.lower === 'back';
}
const BLOWS = new Set(
  'shot fired hit snapped barked pushed struck punched clapped shoots fires hits snaps'.split(' '),
);

/** As `isCueVerb`, for words that say, write or think by themselves: "said", not "drew". */
export function isTellingVerb(view: View, token: number, verbs: QuoteVerbs): boolean {
  return isCueVerb(view, token, verbs) && isCueWord(view.tags.lemmas[token] ?? '');
}

/** Taggers take "the letter reads." beside a quotation for two nouns, and "the Republican shot back". */
function isVerb(view: View, token: number): boolean {
  if (view.tags.upos[token] === 'VERB' || isAnswerBack(view, token)) return true;
  return MISTAGGED.has(view.tokens[token]?.lower ?? '') && view.tokens[token + 1]?.word === '.';
}

/** "the delegation went to the Kremlin"; only "he goes: “…”" speaks. */
function isMovement(view: View, token: number): boolean {
  return view.tags.lemmas[token] === 'go' && view.tags.upos[token + 1] !== 'PUNCT';
}

/** "according to Smith" at a token, as the cue of a quotation. */
export function accordingCue(
  view: View,
  at: { readonly token: number; readonly end: number },
): QuoteCue | null {
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
