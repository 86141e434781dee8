import { around, hasFiniteVerb, nextBreak } from '#reading/statements/asides.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** Rules whose cue is a phrase that names a source beside the sentence that it reports, and no verb of its own. */
export const SOURCE_PHRASE_RULES: readonly CueRule[] = [
  {
    name: 'statement:according-to',
    example: 'The absence was unusual, according to a former director.',
    propose: accordingTo,
  },
];

export const SOURCE_NOUN_RULES: readonly CueRule[] = [
  {
    name: 'statement:in-words-of',
    example: 'The reform, in the words of Brodie, is dead. In her view, it never lived.',
    propose: inWordsOf,
  },
];

/** What somebody says or thinks is in these: "in the words of Brodie", "in Brodie's view", "in the eyes of the church". */
const HELD_WORDS = new Set(
  'word view opinion eye estimation judgment judgement assessment telling reading account'.split(' '),
);

type Phrase = { readonly view: View; readonly cue: TokenRange; readonly source: TokenRange };

function accordingTo(view: View, cue: number): Found[] {
  if (view.tokens[cue]?.lower !== 'according' || view.tokens[cue + 1]?.lower !== 'to') return [];
  const { firstToken, endToken } = sentenceOf(view, cue);
  // "According to exit polls, …": what the tagger takes for a verb is a noun there.
  const toComma = { first: cue + 2, end: nextBreak(view, { start: cue + 2, end: endToken }) };
  const isOpening = cue === firstToken && toComma.end > toComma.first && toComma.end < endToken;
  const source = nounPhraseAt(view, { first: cue + 2, end: endToken }) ?? (isOpening ? toComma : null);
  return source ? [foundBeside({ view, cue: { first: cue, end: cue + 2 }, source }, 'according to')] : [];
}

function inWordsOf(view: View, noun: number): Found[] {
  const lemma = view.tags.lemmas[noun] ?? '';
  if (!HELD_WORDS.has(lemma)) return [];
  const { firstToken, endToken } = sentenceOf(view, noun);
  if (view.tokens[noun - 1]?.lower === 'the' && view.tokens[noun - 2]?.lower === 'in') {
    const source =
      view.tokens[noun + 1]?.lower === 'of' ? nounPhraseAt(view, { first: noun + 2, end: endToken }) : null;
    return source
      ? [foundBeside({ view, cue: { first: noun - 2, end: noun + 2 }, source }, IN_WORDS[lemma])]
      : [];
  }
  let first = noun - 1;
  while (first > firstToken && view.tokens[first]?.lower !== 'in') first--;
  const owner = view.tokens[first]?.lower === 'in' ? ownerIn(view, { first: first + 1, end: noun }) : null;
  const isOwned =
    ["'s", '’s'].includes(view.tokens[noun - 1]?.word ?? '') || view.tags.xpos[noun - 1] === 'PRP$';
  if (!owner || !isOwned || noun - first > LONGEST_OWNER) return [];
  return [foundBeside({ view, cue: { first, end: noun + 1 }, source: owner }, IN_WORDS[lemma])];
}

/** "his" in "in his view", "the former judge" in "in the former judge's view" */
function ownerIn(view: View, at: TokenRange): TokenRange | null {
  const isPronoun = at.end - at.first === 1 && view.tags.xpos[at.first] === 'PRP$';
  return isPronoun ? at : nounPhraseAt(view, at);
}

/** The verbs that do what those phrases tell; the others tell what somebody thinks. */
const IN_WORDS: Readonly<Record<string, string>> = { word: 'say', telling: 'say', account: 'say' };

/** How many tokens "in the former judge's view" may have. */
const LONGEST_OWNER = 8;

/** The sentence around the phrase is what its source says. */
function foundBeside({ view, cue, source }: Phrase, lemma = 'think'): Found {
  const { firstToken, endToken } = sentenceOf(view, cue.first);
  const phraseEnd = Math.max(cue.end, source.end);
  const end = overApposition(view, { start: phraseEnd, end: endToken });
  const rest = { first: Math.min(end + 1, endToken - 1), end: endToken };
  const opens = cue.first <= firstToken + 1;
  // What follows a later "according to Smith," is mostly who Smith is.
  const aside = { first: cue.first, end: hasFiniteVerb(view, rest) ? end : endToken };
  return {
    lemma,
    frame: 'aside',
    cue,
    source: headOfPhrase(view, source),
    sure: lemma !== 'according to',
    content: opens ? [withoutMarks(view, rest)] : around(view, aside),
  };
}

/**
 * The break that ends the words for a source: in "according to Granmann, the foreign minister of Spain, the truce must
 * hold" the second comma, since who somebody is holds no verb that has a subject.
 */
function overApposition(view: View, at: { readonly start: number; readonly end: number }): number {
  const first = nextBreak(view, at);
  const second = nextBreak(view, { start: first + 1, end: at.end });
  const between = { first: first + 1, end: second };
  const opensApposition =
    APPOSITION_STARTS.has(view.tags.upos[first + 1] ?? '') || view.tags.xpos[first + 1] === 'VBN';
  const goesOn = second < at.end - 1 && hasFiniteVerb(view, { first: second + 1, end: at.end });
  return opensApposition && goesOn && !hasFiniteVerb(view, between) ? second : first;
}

const APPOSITION_STARTS = new Set(['DET', 'NOUN', 'ADJ', 'PROPN']);
