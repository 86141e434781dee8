import { relationOf, type TokenRange, type View } from '#reading/statements/view.ts';

const STARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET']);
const LINKS = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on']);

/** Longest noun phrase that is read from tags alone, in tokens. */
const LONGEST_PHRASE = 14;

/**
 * The noun phrase that starts at a token, by tags alone and up to `end`: "a spokesman for the ministry", "Smith's
 * lawyer", "he". Null where no noun phrase starts. Used beside quotation marks, where trees are weakest.
 */
export function nounPhraseAt(
  view: View,
  at: { readonly first: number; readonly end: number },
): TokenRange | null {
  const limit = Math.min(at.end, at.first + LONGEST_PHRASE);
  const { upos } = view.tags;
  if (!STARTS.has(upos[at.first] ?? '')) return null;
  if (upos[at.first] === 'PRON' && !isPossessive(view, at.first))
    return { first: at.first, end: at.first + 1 };
  let end = at.first + 1;
  let lastNoun = isNominal(view, at.first) ? at.first : -1;
  while (end < limit) {
    const word = view.tokens[end]?.lower ?? '';
    const continues =
      INSIDE.has(upos[end] ?? '') ||
      // "the conservative-leaning Tax Foundation"
      (upos[end] === 'VERB' && view.tokens[end - 1]?.word === '-') ||
      (upos[end] === 'PART' && (word === "'s" || word === '’s' || word === "'" || word === '’')) ||
      (LINKS.has(word) && lastNoun === end - 1 && STARTS.has(upos[end + 1] ?? '')) ||
      word === '-' ||
      (word === '.' &&
        end - 1 === lastNoun &&
        (view.tokens[end - 1]?.word.length ?? 9) <= 3 &&
        upos[end + 1] === 'PROPN');
    if (!continues) break;
    if (isNominal(view, end)) lastNoun = end;
    end++;
  }
  return lastNoun < 0 ? null : { first: at.first, end: lastNoun + 1 };
}

/** One noun phrase or several with "and" between: "the United States and its allies". */
export function nounPhrasesAt(view: View, at: TokenRange): TokenRange | null {
  const phrase = nounPhraseAt(view, at);
  if (!phrase || view.tokens[phrase.end]?.lower !== 'and') return phrase;
  const next = nounPhraseAt(view, { first: phrase.end + 1, end: at.end });
  return next ? { first: phrase.first, end: next.end } : phrase;
}

/** The head word of a noun phrase: the last noun before its first "of", "for" or other link. */
export function headOfPhrase(view: View, phrase: TokenRange): number {
  let head = phrase.first;
  for (let token = phrase.first; token < phrase.end; token++) {
    if (view.tags.upos[token] === 'ADP') break;
    if (isNominal(view, token) || view.tags.upos[token] === 'PRON') head = token;
  }
  // The tree's head of a name is its first word.
  for (let above = view.trees.heads[head] as number; above >= phrase.first && above < phrase.end; ) {
    if (!['flat', 'compound'].includes(relationOf(view, head))) break;
    head = above;
    above = view.trees.heads[head] as number;
  }
  return head;
}

function isNominal(view: View, token: number): boolean {
  const upos = view.tags.upos[token];
  // "…, official says": taken for an adjective where it stands alone.
  const isOfficial = view.tokens[token]?.lower === 'official' && view.tags.upos[token + 1] === 'VERB';
  return upos === 'NOUN' || upos === 'PROPN' || (upos === 'X' && isCapital(view, token)) || isOfficial;
}

function isCapital(view: View, token: number): boolean {
  return /^\p{Lu}/u.test(view.tokens[token]?.word ?? '');
}

function isPossessive(view: View, token: number): boolean {
  return ['his', 'her', 'their', 'its', 'my', 'our', 'your'].includes(view.tokens[token]?.lower ?? '');
}
