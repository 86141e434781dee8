import type { Token } from '#reading/document.ts';
import { isCueWord, isWordOfSpeech } from '#reading/statements/acts.ts';
import { foundAt, isSpokenOn, isThingOf, tellsSomebody } from '#reading/statements/found.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found, Frame } from '#reading/statements/proposal.ts';
import { clauseRange } from '#reading/statements/ranges.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import { startsWithCapital } from '#reading/statements/told-whom.ts';
import { childrenOf, relationOf, sentenceOf, type View } from '#reading/statements/view.ts';

const QUESTION_WORDS = new Set('whether if why how what who whom when where which'.split(' '));

/** How far "that" or "whether" may stand from its cue, in tokens. */
const FARTHEST = 16;

/** Marks and words that end a cue's own phrase. */
const STOPS = new Set(['.', ',', ';', ':', '(', 'who', 'which', 'but', 'because']);

/** Words that open a clause about the speaking itself. */
const ADVERBIALS = new Set([
  'as',
  'while',
  'because',
  'since',
  'after',
  'before',
  'although',
  'though',
  'until',
]);

/** Rules whose content is a clause with a subject of its own that hangs from a verb. */
export const CLAUSE_RULES: readonly CueRule[] = [
  {
    name: 'statement:that-clause',
    example: 'Rutte stressed that there is a growing convergence.',
    propose: (view, cue) => clause(view, { cue, frame: 'that', fits: startsWithThat }),
  },
  {
    name: 'statement:question-clause',
    example: 'She asked whether the talks would resume.',
    propose: (view, cue) => clause(view, { cue, frame: 'whether', fits: startsWithQuestionWord }),
  },
  {
    name: 'statement:bare-clause',
    example: 'Kallas said the plan would fail.',
    propose: (view, cue) => clause(view, { cue, frame: 'clause', fits: isNoAdverbial }),
  },
  {
    name: 'statement:later-that',
    example: 'Collins noted in a guest column on Friday that anger was growing.',
    propose: laterClause,
  },
];

type Look = {
  readonly cue: number;
  readonly frame: Frame;
  readonly fits: (view: View, clause: number) => boolean;
};

/** A verb and the clause that completes it, which follows it. */
function clause(view: View, { cue, frame, fits }: Look): Found[] {
  const head = childrenOf(view, cue).find(
    (child) => child > cue && relationOf(view, child) === 'ccomp' && fits(view, child),
  );
  // "The court, Judge Alterman said, would hear …": what the comma cuts off is no clause of its own.
  if (head === undefined || view.tokens[cue + 1]?.word === ',' || belongsToNoun(view, { cue, head }))
    return [];
  return [foundAt(view, { cue, frame, content: [clauseRange(view, head)] })];
}

/** "emphasized the need, after Trump's announcement that …", "expressed relief that …": the clause is the noun's. */
function belongsToNoun(view: View, at: { readonly cue: number; readonly head: number }): boolean {
  const first = view.leftEdge[at.head] as number;
  const before = first - 1;
  // "said Wednesday the talks | were the first": what has no "that" is no noun's clause, it lost its subject.
  if (before <= at.cue || view.tags.upos[before] !== 'NOUN' || view.tags.upos[first] === 'AUX') return false;
  if (isSpokenOn(view, before)) return false;
  return isCueWord(view.tags.lemmas[before] ?? '') || isThingOf(view, { verb: at.cue, noun: before });
}

/** "that" or "whether" some words after the cue, where the tree has hung the clause from a word between them. */
function laterClause(view: View, cue: number): Found[] {
  if (
    childrenOf(view, cue).some(
      (child) => child > cue && relationOf(view, child) === 'ccomp' && hasMark(view, child),
    )
  ) {
    return [];
  }
  const { endToken } = sentenceOf(view, cue);
  const speaks = isWordOfSpeech(view.tags.lemmas[cue] ?? '');
  let comma = -1;
  for (let token = cue + 1; token < Math.min(endToken - 2, cue + FARTHEST); token++) {
    const { lower } = view.tokens[token] as Token;
    if (isParenthesis(view, token)) continue;
    if (lower === ',' && speaks) {
      comma = token;
      continue;
    }
    // "announced on Tuesday, a gift that …": behind a comma, only right behind one.
    if (lower === 'that' && comma >= 0 && comma !== token - 1) return [];
    const asks = lower === 'whether' || (lower === 'if' && view.tags.lemmas[cue] === 'ask');
    if (
      asks ||
      (lower === 'that' && (view.tags.upos[token] === 'SCONJ' || opensReport(view, { cue, that: token })))
    ) {
      // "emphasized the need for the announcement that …": the clause is the announcement's.
      const isNouns = view.tags.upos[token - 1] === 'NOUN' && isCueWord(view.tags.lemmas[token - 1] ?? '');
      if (isNouns && !isSpokenOn(view, token - 1)) return [];
      const verb = view.trees.heads[token] as number;
      const end = verb > token ? (view.rightEdge[verb] as number) + 1 : endToken;
      const range = withoutMarks(view, { first: asks ? token : token + 1, end });
      // "tell me that frankly": what holds no clause is no report.
      if (range.end - range.first < 2) return [];
      return [foundAt(view, { cue, frame: asks ? 'whether' : 'that', content: [range] })];
    }
    if (['VERB', 'AUX'].includes(view.tags.upos[token] ?? '') || STOPS.has(lower)) return [];
  }
  return [];
}

/**
 * "told the press in Oslo last month that the roof …", "said in Toledo, Ohio, that …": after a word of speech, a "that" behind
 * a time, a name, a comma or who was told opens what was said, though taggers take it for "which".
 */
function opensReport(view: View, { cue, that }: { cue: number; that: number }): boolean {
  if (!isWordOfSpeech(view.tags.lemmas[cue] ?? '')) return false;
  if (['VERB', 'AUX', 'ADV', 'PUNCT'].includes(view.tags.upos[that + 1] ?? '')) return false;
  const { lower } = view.tokens[that - 1] as Token;
  if (lower === ',' || isTimeWord(lower)) return true;
  const upos = view.tags.upos[that - 1];
  if (tellsSomebody(view, cue)) return upos === 'NOUN' || upos === 'PROPN';
  // "floated a plan for Ukraine that many disliked": behind a thing "that" is "which".
  const hasThing = childrenOf(view, cue).some((child) => relationOf(view, child) === 'obj');
  return (upos === 'PROPN' || startsWithCapital(view.tokens[that - 1]?.word)) && !hasThing;
}

/** A comma at an adverb that stands between two of them: "concede, however, that …". */
function isParenthesis(view: View, token: number): boolean {
  const isComma = (at: number) => view.tokens[at]?.word === ',';
  const isAdverb = (at: number) => view.tags.upos[at] === 'ADV';
  return (
    isComma(token) &&
    ((isAdverb(token + 1) && isComma(token + 2)) || (isAdverb(token - 1) && isComma(token - 2)))
  );
}

function hasMark(view: View, clause: number): boolean {
  return startsWithThat(view, clause) || startsWithQuestionWord(view, clause);
}

/** "…, Musa said as he opened the meeting": when somebody spoke is not what was said. */
function isNoAdverbial(view: View, clause: number): boolean {
  const first = view.leftEdge[clause] as number;
  return view.trees.heads[first] !== clause || !ADVERBIALS.has(view.tokens[first]?.lower ?? '');
}

function startsWithThat(view: View, clause: number): boolean {
  return childrenOf(view, clause).some(
    (child) => child < clause && relationOf(view, child) === 'mark' && view.tokens[child]?.lower === 'that',
  );
}

function startsWithQuestionWord(view: View, clause: number): boolean {
  const first = view.leftEdge[clause] as number;
  const word = view.tokens[first]?.lower === 'about' ? first + 1 : first;
  return QUESTION_WORDS.has(view.tokens[word]?.lower ?? '');
}
