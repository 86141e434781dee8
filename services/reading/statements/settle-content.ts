import { hasFiniteVerb } from '#reading/statements/asides.ts';
import { fromItsStart, LONGEST_MEDIUM } from '#reading/statements/content-start.ts';
import { withoutOtherReports } from '#reading/statements/other-reports.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import { mainClauseComma } from '#reading/statements/subjects-by-order.ts';
import { isOccasion } from '#reading/statements/time-words.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';
import { sentenceOf } from '#reading/statements/view.ts';

const CONDITIONS = new Set('if when unless once because although though while until as'.split(' '));

const BREAKS = new Set([',', ';', ':', '—', '–', '--', '(', ')']);

const CLOSING_MARKS = new Set(['"', '”', '’', '»']);

/** Forms that "will", "can" and "may" take in a report of the past. */
const BACKSHIFTED = new Set(['would', 'could', 'might']);

/** The most tokens between a report and the quotation that it goes on in: a comma, "and", an opening mark. */
const LONGEST_JOINT = 3;

/** Parts of speech that a clause cannot end before: what follows belongs to it, whatever the tree says. */
const GOES_ON = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM', 'PART']);

/**
 * Mends the ends of what a tree gives for a report's words: a quotation that it cuts or that follows at once belongs
 * to it whole, a clause does not stop in the middle of a phrase, and a second predicate of the speaker's own is cut off.
 */
export function settleContent(view: View, at: { cue: number; content: readonly TokenRange[] }): TokenRange[] {
  return settledAt(view, at).map((range) => overHyphen(view, range));
}

/** "urged all sides to de | -escalate": what a hyphen joins to the last word is one with it. */
function overHyphen({ tokens }: View, { first, end }: TokenRange): TokenRange {
  let last = end - 1;
  while (
    tokens[last + 1]?.word === '-' &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    tokens[last + 2]?.start === tokens[last + 1]?.end
  )
    last += 2;
  return { first, end: last + 1 };
}

function settledAt(view: View, at: { cue: number; content: readonly TokenRange[] }): TokenRange[] {
  const { cue, content } = at;
  return content.map((given, index) => {
    const range = withoutMainClause(view, { cue, range: fromItsStart(view, { cue, range: given }) });
    if (index < content.length - 1 || range.end <= cue) return wholeQuotation(view, range);
    const whole = withCondition(view, { cue, range });
    const cut = withoutOtherReports(view, { cue, range: withoutMedium(view, whole) });
    if (cut.end < whole.end) return wholeQuotation(view, cut);
    const settled = wholeQuotation(
      view,
      andWould(view, { cue, range: andThat(view, toNextBreak(view, withVerb(view, { cue, range: whole }))) }),
    );
    return withoutRelative(view, withoutOtherReports(view, { cue, range: settled }));
  });
}

/** "criticizing them for a strike from which, he said, …": a relative pronoun at the end belongs to what follows. */
function withoutRelative(view: View, { first, end }: TokenRange): TokenRange {
  if (end - first < 3 || !['which', 'whom'].includes(view.tokens[end - 1]?.lower ?? ''))
    return { first, end };
  return { first, end: view.tags.upos[end - 2] === 'ADP' ? end - 2 : end - 1 };
}

/** "called it “a solution in search of a problem” in a post on X": where it was said is no part of what was said. */
function withoutMedium(view: View, range: TokenRange): TokenRange {
  for (let token = range.first + 2; token < range.end - 1; token++) {
    const afterQuote = (view.quoteOf[token - 2] as number) >= 0 && (view.quoteOf[token - 1] as number) < 0;
    if (!afterQuote || !['in', 'on', 'during'].includes(view.tokens[token]?.lower ?? '')) continue;
    for (let noun = token + 1; noun < Math.min(range.end, token + LONGEST_MEDIUM); noun++) {
      if (isOccasion(view.tags.lemmas[noun] ?? '')) return { first: range.first, end: token - 1 };
    }
  }
  return range;
}

/** "Insisting that no rule was broken, Siti Aminah walked out": what an opening participle reports ends at the comma. */
function withoutMainClause(view: View, at: { cue: number; range: TokenRange }): TokenRange {
  const comma = mainClauseComma(view, at.cue);
  const { first, end } = at.range;
  return comma !== null && comma > first && comma < end ? { first, end: comma } : at.range;
}

/**
 * "said that if they did not repair the roof, he would close the hall": a clause that opens with a condition has two
 * halves, of which trees often keep one.
 */
function withCondition(view: View, at: { cue: number; range: TokenRange }): TokenRange {
  const { range } = at;
  const before = conditionBefore(view, at);
  if (before !== null) return { first: before, end: range.end };
  const opensWithCondition = CONDITIONS.has(view.tokens[range.first]?.lower ?? '');
  if (!opensWithCondition || view.tokens[range.end]?.word !== ',') return range;
  const { endToken } = sentenceOf(view, range.first);
  const rest = withoutMarks(view, { first: range.end + 1, end: endToken });
  return hasFiniteVerb(view, rest) ? { first: range.first, end: rest.end } : range;
}

/** Where the first half begins when only the second is there: "told them that | if …, | he would close the hall". */
function conditionBefore(view: View, { cue, range }: { cue: number; range: TokenRange }): number | null {
  if (view.tokens[range.first - 1]?.word !== ',') return null;
  for (let token = range.first - 2; token > cue + 1; token--) {
    const opens = CONDITIONS.has(view.tokens[token]?.lower ?? '');
    if (opens && (view.tokens[token - 1]?.lower === 'that' || token - 1 === cue)) return token;
  }
  return null;
}

/** "said that, at the request of the agencies, it has …": what holds no verb yet is not the whole clause. */
function withVerb(view: View, at: { cue: number; range: TokenRange }): TokenRange {
  const { range } = at;
  const opensWithPreposition = ['ADP', 'SCONJ'].includes(view.tags.upos[range.first] ?? '');
  const isClause =
    view.tokens[range.first - 1]?.lower === 'that' || view.tokens[range.first - 2]?.lower === 'that';
  if (!isClause || !opensWithPreposition || hasFiniteVerb(view, range)) return range;
  const { endToken } = sentenceOf(view, range.first);
  return withoutMarks(view, { first: range.first, end: endToken });
}

function wholeQuotation(view: View, range: TokenRange): TokenRange {
  let { end } = range;
  // "branded the country | an “outlaw nation”"
  let next = view.tags.upos[end] === 'DET' && view.tags.upos[end + 1] === 'PUNCT' ? end + 1 : end;
  while (next < view.tokens.length && view.tags.upos[next] === 'PUNCT' && !isBreak(view, next)) next++;
  const joint = overConjunction(view, end);
  const inside = view.quoteOf[end - 1] as number;
  if (joint > end) next = joint;
  const ahead = next < view.tokens.length ? (view.quoteOf[next] as number) : -1;
  const isNext = next <= end + 1 || (view.tags.upos[end] === 'DET' && next <= end + 2);
  const index = inside >= 0 ? inside : isNext || joint > end ? ahead : -1;
  if (index < 0) return range;
  while (end < view.tokens.length && (view.quoteOf[end] === index || end < next)) end++;
  return { first: range.first, end };
}

/** "… has run amok, and “we will get away from” it": a quotation right after "and" belongs to what is said. */
function overConjunction(view: View, at: number): number {
  let next = at;
  while (['PUNCT', 'CCONJ'].includes(view.tags.upos[next] ?? '') && next < at + LONGEST_JOINT) next++;
  const joins = view.tags.upos[next - 1] === 'PUNCT' && view.tags.upos[next - 2] === 'CCONJ';
  return joins && (view.quoteOf[next] as number) >= 0 ? next : at;
}

function toNextBreak(view: View, range: TokenRange): TokenRange {
  const sentence = sentenceOf(view, range.first);
  if (range.end >= sentence.endToken || !GOES_ON.has(view.tags.upos[range.end] ?? '')) return range;
  let end = range.end;
  while (end < sentence.endToken && !isBreak(view, end)) end++;
  if (end === sentence.endToken && view.tags.upos[end - 1] === 'PUNCT') end--;
  return { first: range.first, end: Math.max(end, range.end) };
}

/** "said that the vote was legal and that nobody had been turned away": a second "that" goes on. */
function andThat(view: View, range: TokenRange): TokenRange {
  const { endToken } = sentenceOf(view, range.first);
  const comma = view.tokens[range.end]?.word === ',' ? 1 : 0;
  const joins = ['and', 'but', 'or'].includes(view.tokens[range.end + comma]?.lower ?? '');
  const that = range.end + comma + 1;
  if (!joins || view.tokens[that]?.lower !== 'that' || that + 1 >= endToken) return range;
  const verb = view.trees.heads[that] as number;
  const end = verb > that ? (view.rightEdge[verb] as number) + 1 : endToken;
  return withoutMarks(view, { first: range.first, end: Math.min(end, endToken) });
}

/** "said he was disappointed but would not resign": what would be is reported as well, where the report is of the past. */
function andWould(view: View, { cue, range }: { cue: number; range: TokenRange }): TokenRange {
  // "said the city had “its own list” and would publish it": over the closing mark
  const joint = CLOSING_MARKS.has(view.tokens[range.end]?.word ?? '') ? range.end + 1 : range.end;
  const joins = ['and', 'but'].includes(view.tokens[joint]?.lower ?? '');
  const modal = joint + 1;
  if (!joins || !BACKSHIFTED.has(view.tokens[modal]?.lower ?? '') || view.tags.xpos[cue] !== 'VBD')
    return range;
  const verb = view.trees.heads[modal] ?? -1;
  if (verb <= modal) return range;
  return withoutMarks(view, { first: range.first, end: (view.rightEdge[verb] as number) + 1 });
}

function isBreak(view: View, token: number): boolean {
  return BREAKS.has(view.tokens[token]?.word ?? '');
}
