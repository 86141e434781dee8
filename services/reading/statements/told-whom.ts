import { tellsSomebody } from '#reading/statements/found.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import type { View } from '#reading/statements/view.ts';

/** How many words "the state broadcaster's Sunday morning programme" may have. */
const LONGEST_ADDRESSEE = 10;

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
const LEADS_TIME = new Set('on in at late early earlier later this last next the that'.split(' '));
const MOST_LEADS = 3;

/**
 * Where a report begins behind whom it was told, by the order of words: "told | CNN's Jake Tapper | the deal was dead".
 * A determiner or pronoun right behind a noun opens a phrase of its own. Null where the verb tells nobody or no such word comes.
 */
export function behindAddressee(view: View, cue: number): number | null {
  if (!tellsSomebody(view, cue)) return null;
  const { upos, xpos } = view.tags;
  for (let token = cue + 1; token < cue + LONGEST_ADDRESSEE; token++) {
    const opens = upos[token] === 'DET' || xpos[token] === 'PRP';
    const isBehindNoun = token > cue + 1 && isNominal(view, token - 1);
    const start = isBehindNoun ? behindTime(view, token) : token;
    if (start > token) return opensPhrase(view, start) ? start : null;
    if (opens && isBehindNoun) return token;
    if (!INSIDE.has(upos[token] ?? '') && !isNominal(view, token) && !(opens && token === cue + 1))
      return null;
  }
  return null;
}

/** A noun; taggers take "AFP" and the like for other words. */
function isNominal(view: View, token: number): boolean {
  return (
    ['NOUN', 'PROPN'].includes(view.tags.upos[token] ?? '') || startsWithCapital(view.tokens[token]?.word)
  );
}

/** Whether a word is written with a capital. */
export function startsWithCapital(word: string | undefined): boolean {
  return /^\p{Lu}/u.test(word ?? '');
}

/** The token behind a time that begins at a token: "this weekend", "late on Sunday"; the token itself where none does. */
export function behindTime(view: View, from: number): number {
  let token = from;
  while (token < from + MOST_LEADS && LEADS_TIME.has(view.tokens[token]?.lower ?? '')) token++;
  return isTimeWord(view.tokens[token]?.lower ?? '') ? token + 1 : from;
}

/** Whether a subject may begin at a token. */
export function opensPhrase(view: View, token: number): boolean {
  return ['PRON', 'DET', 'PROPN', 'SCONJ', 'PUNCT'].includes(view.tags.upos[token] ?? '');
}
