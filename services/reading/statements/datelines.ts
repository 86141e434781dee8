import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { sentenceOf, type View } from '#reading/statements/view.ts';

const DASHES = new Set(['—', '–', '--', '-']);

/** How many tokens "WASHINGTON, Aug. 24 (UPI) —" may have. */
const LONGEST = 14;

/** Whether a token is the town of a dateline: in capitals, first in its sentence, a dash soon behind it. */
export function isDateline(view: View, token: number): boolean {
  const { word = '' } = view.tokens[token] ?? {};
  const { firstToken } = sentenceOf(view, token);
  const isTown = word.length > 2 && word === word.toUpperCase() && token - firstToken < 3;
  return isTown && dashAfter(view, token) !== null;
}

/** The head of the noun phrase behind a dateline's dash, before a predicate: "BRUSSELS — A spokesman for NATO said". */
export function afterDateline(
  view: View,
  at: { readonly dateline: number; readonly predicate: number },
): number | null {
  const dash = dashAfter(view, at.dateline);
  const phrase = dash === null ? null : nounPhraseAt(view, { first: dash + 1, end: at.predicate });
  return phrase && headOfPhrase(view, phrase);
}

/** The first token of a sentence behind its dateline: "DAKAR — Senegal has …"; the sentence's own where it has none. */
export function startBehindDateline(view: View, firstToken: number): number {
  const dash = isDateline(view, firstToken) ? dashAfter(view, firstToken) : null;
  return dash === null ? firstToken : dash + 1;
}

function dashAfter(view: View, token: number): number | null {
  const { endToken } = sentenceOf(view, token);
  for (let at = token + 1; at < Math.min(endToken, token + LONGEST); at++) {
    if (DASHES.has(view.tokens[at]?.word ?? '')) return at;
  }
  return null;
}
