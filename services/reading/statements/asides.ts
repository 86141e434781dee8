import { isWordOfSpeech } from '#reading/statements/acts.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

const BREAKS = new Set([',', '—', '–', '--', '-', ';', ')', '...', '…']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '”', '"', "''", '»']);

/** What follows an aside's comma and is no part of the sentence that the aside interrupts. */
const OTHER_CLAUSES = new Set(['but', 'while', 'who', 'which', 'though', 'although', 'as']);

/** Whether a token sets off an aside: a comma, a dash, a closing mark. */
export function isBreak(view: View, token: number): boolean {
  const word = view.tokens[token]?.word ?? '';
  return BREAKS.has(word) || SENTENCE_ENDS.has(word);
}

/** The first token from `start` on that ends an aside, at most `end`. */
export function nextBreak(view: View, at: { readonly start: number; readonly end: number }): number {
  let token = at.start;
  while (token < at.end && !isBreak(view, token)) token++;
  return token;
}

/**
 * The comma before a participle that goes on after a clause: "…, adding that", "…, also saying", "…,” insisting that".
 * Null for what is no such participle.
 */
export function commaOfAfterthought(view: View, participle: number): number | null {
  if (view.tags.xpos[participle] !== 'VBG') return null;
  let comma = participle - 1;
  if (view.tags.upos[comma] === 'ADV') comma--;
  if (SENTENCE_ENDS.has(view.tokens[comma]?.word ?? '') && (view.quoteOf[comma] as number) < 0) comma--;
  return view.tokens[comma]?.word === ',' ? comma : null;
}

/** What stands before and after an aside inside its sentence: the sentence that the aside says who said. */
export function around(view: View, aside: TokenRange): TokenRange[] {
  const sentence = sentenceOf(view, aside.first);
  const content: TokenRange[] = [];
  if (aside.first > sentence.firstToken && !opensClause(view, aside.first - 2)) {
    content.push(withoutMarks(view, { first: sentence.firstToken, end: aside.first }));
  }
  if (goesOn(view, { aside, end: sentence.endToken })) {
    content.push(withoutMarks(view, { first: aside.end + 1, end: sentence.endToken }));
  }
  return content.filter((range) => range.end > range.first && view.tags.upos[range.first] !== 'PUNCT');
}

/** "a strike from which, he said, the town had not recovered": the aside is about that clause alone. */
function opensClause(view: View, token: number): boolean {
  return ['which', 'whom', 'that', 'because'].includes(view.tokens[token]?.lower ?? '');
}

/** Whether the reported sentence goes on after the aside. */
function goesOn(view: View, at: { aside: TokenRange; end: number }): boolean {
  const { aside, end } = at;
  const next = aside.end + 1;
  if (next >= end || [';', '.'].includes(view.tokens[aside.end]?.word ?? '')) return false;
  if (view.tags.xpos[next] === 'VBG') return false;
  // "…, he told reporters, but if a war starts, they will be ready “right now.”"
  const isBut = view.tokens[next]?.lower === 'but';
  // "Lund had been expected, an envoy said, but was held up": the subject is that of what stands before.
  if (isBut && (holdsQuote(view, { first: next, end }) || view.tags.upos[next + 1] === 'AUX')) return true;
  if (view.tokens[next]?.lower === 'and' && holdsReport(view, { first: next, end })) return false;
  return !OTHER_CLAUSES.has(view.tokens[next]?.lower ?? '');
}

/** "…, according to two people, and Lund told lawmakers that …": what another one says is no part of it. */
function holdsReport(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) {
    const tells = isWordOfSpeech(view.tags.lemmas[token] ?? '') && view.tags.xpos[token] === 'VBD';
    if (tells && (view.quoteOf[token] as number) < 0) return true;
  }
  return false;
}

function holdsQuote(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++)
    if ((view.quoteOf[token] as number) >= 0) return true;
  return false;
}

/** Whether a range holds a verb that is inflected for a subject: an apposition does not. */
export function hasFiniteVerb(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) {
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(view.tags.xpos[token] ?? '')) return true;
  }
  return false;
}
