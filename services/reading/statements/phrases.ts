import { startBehindDateline } from '#reading/statements/datelines.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import { childrenOf, relationOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** Words that may follow the head of a noun phrase and belong to it. */
const PHRASE_RELATIONS = new Set(['flat', 'compound', 'case', 'nmod', 'fixed', 'goeswith', 'nummod', 'amod']);

/**
 * The noun phrase around a head word as it is written, from its determiner to its last name or "of" phrase; without
 * relative clause, apposition and what a comma sets off: "a senior State Department official".
 */
export function phraseOf(view: View, head: number): TokenRange {
  const sentence = sentenceOf(view, head);
  const first = afterQuotation(view, {
    first: Math.max(
      // "VIENNA — Romanian and Moldovan officials said": the town is nobody's.
      Math.min(head, startBehindDateline(view, sentence.firstToken)),
      leftOfPhrase(view, head),
    ),
    end: head,
  });
  let end = head + 1;
  for (const child of childrenOf(view, head)) {
    if (child < head) continue;
    const edge = (view.rightEdge[child] as number) + 1;
    const relation = relationOf(view, child);
    const joined = relation === 'conj' && !hasBreak(view, { first: end, end: edge });
    // "EU leaders | on Thursday | agreed": a day is the verb's.
    const isDay = isTimeWord(view.tokens[child]?.lower ?? '');
    if (isDay || (!joined && !PHRASE_RELATIONS.has(relation))) break;
    if (hasBreak(view, { first: end, end: edge }) && relation !== 'flat') break;
    end = Math.min(edge, sentence.endToken);
  }
  return withoutMarks(view, { first, end });
}

/** “Five. Maybe four,” | one of the diplomats said: a phrase outside of quotation marks does not begin inside. */
function afterQuotation(view: View, { first, end }: TokenRange): number {
  if ((view.quoteOf[end] as number) >= 0) return first;
  for (let token = end - 1; token >= first; token--)
    if ((view.quoteOf[token] as number) >= 0) return token + 1;
  return first;
}

/** What may stand before a noun and is no part of its phrase; clauses, where a tree takes the noun for a predicate. */
const OUTSIDE = new Set('punct cc case mark cop aux nsubj csubj expl obj ccomp advcl parataxis'.split(' '));

function leftOfPhrase(view: View, head: number): number {
  let first = head;
  for (const child of childrenOf(view, head)) {
    const outside = OUTSIDE.has(relationOf(view, child));
    if (child < head && !outside) first = Math.min(first, view.leftEdge[child] as number);
  }
  // The words of a name stand together, whatever the tree says.
  while (view.tags.upos[first] === 'PROPN' && isName(view, first - 1)) first--;
  // "the | Idaho Republican shot back": the article is nobody else's.
  return ARTICLES.has(view.tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

const ARTICLES = new Set(['the', 'a', 'an']);

function isName(view: View, token: number): boolean {
  return view.tags.upos[token] === 'PROPN' && !isTimeWord(view.tokens[token]?.lower ?? '');
}

function hasBreak(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) {
    if ([',', '—', '--', '('].includes(view.tokens[token]?.word ?? '')) return true;
  }
  return false;
}

/** A range less the punctuation at its ends; at least one token is left. */
export function withoutMarks(view: View, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end - 1 && view.tags.upos[first] === 'PUNCT') first++;
  while (end - 1 > first && view.tags.upos[end - 1] === 'PUNCT') end--;
  return { first, end };
}
