import { isWordOfSpeech } from '#reading/statements/acts.ts';
import { around, hasFiniteVerb, isBreak, nextBreak } from '#reading/statements/asides.ts';
import { tellsSomebody } from '#reading/statements/found.ts';
import { headOfPhrase, nounPhraseAt, nounPhrasesAt } from '#reading/statements/noun-phrases.ts';
import { phraseOf, withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import { wholeOfUnnamed } from '#reading/statements/unnamed-phrases.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** How many words may follow the cue and its subject inside an aside: "he said in a statement late on Monday,". */
const LONGEST_TAIL = 14;

/** How many tokens "a senior European Commission official" may have. */
const LONGEST_SPEAKER = 12;

/** Rules whose cue stands apart from the sentence that it reports, between commas or at its end. */
export const ASIDE_RULES: readonly CueRule[] = [
  {
    name: 'statement:aside',
    example: 'The plan, he said, is dead.',
    propose: aside,
  },
  {
    name: 'statement:as-said',
    example: 'As Ryan has pointed out, the rule is old.',
    propose: asSaid,
  },
];

function aside(view: View, cue: number): Found[] {
  if (view.tokens[cue]?.lower === 'according') return [];
  const group = asideGroup(view, cue);
  const before = view.tokens[(group?.first ?? 0) - 1];
  if (!group || !before || group.first <= sentenceOf(view, cue).firstToken || !isBreak(view, before.index))
    return [];
  const content = around(view, group);
  if (isAsked(view, content[0])) return [];
  // "…, said Ferri, a lawyer at the university": what follows the speaker is who that is, unless it says something.
  const isTail = group.inverted && content.length > 1 && !hasFiniteVerb(view, content[1] as TokenRange);
  const found = { cue, source: group.source, content: isTail ? content.slice(0, 1) : content };
  return [{ ...asideFound(view, found), sure: group.byOrder && isWordOfSpeech(view.tags.lemmas[cue] ?? '') }];
}

/** "Asked about the price, Lan laughs.": that she was asked is not what she said. */
function isAsked(view: View, range: TokenRange | undefined): boolean {
  if (!range || !['asked', 'pressed', 'questioned'].includes(view.tokens[range.first]?.lower ?? ''))
    return false;
  return range.first === sentenceOf(view, range.first).firstToken;
}

/** "As Ryan has pointed out, …": the aside opens the sentence. */
function asSaid(view: View, cue: number): Found[] {
  const { firstToken, endToken } = sentenceOf(view, cue);
  const group = asideGroup(view, cue);
  if (view.tokens[firstToken]?.lower !== 'as' || group?.first !== firstToken + 1 || group.end + 2 > endToken)
    return [];
  const content = [withoutMarks(view, { first: group.end + 1, end: endToken })];
  return [asideFound(view, { cue, source: group.source, content })];
}

function asideFound(view: View, found: Pick<Found, 'source' | 'content'> & { cue: number }): Found {
  const { cue, source, content } = found;
  return {
    lemma: view.tags.lemmas[cue] ?? '',
    frame: 'aside',
    cue: { first: cue, end: cue + 1 },
    source,
    content,
  };
}

/** The words of an aside, "he said on Monday", up to the mark that ends it; with the head word of who speaks. */
function asideGroup(view: View, cue: number): AsideGroup | null {
  const byOrder = aloneInAside(view, cue);
  const source = byOrder ?? asideSource(view, cue);
  if (source === null) return null;
  const { endToken } = sentenceOf(view, cue);
  const start = Math.max(cue + 1, source.end);
  const end = nextBreak(view, { start, end: Math.min(endToken, start + LONGEST_TAIL) });
  if (end < endToken && !isBreak(view, end)) return null;
  // "…, said the secretary upon arriving in Brussels", "…, he said after meeting the king"
  const mayHoldVerbs = source.first > cue || ['ADP', 'SCONJ', 'ADV'].includes(view.tags.upos[start] ?? '');
  for (let token = start; token < end; token++) {
    if (['that', 'whether', 'if'].includes(view.tokens[token]?.lower ?? '')) return null;
    if (view.tags.upos[token] === 'VERB' && !mayHoldVerbs) return null;
  }
  return {
    first: Math.min(source.first, firstOfVerb(view, cue)),
    end,
    source: source.head,
    inverted: source.first > cue,
    byOrder: byOrder !== null,
  };
}

/** An aside's tokens, the head word of who speaks, and whether the order of words alone tells who that is. */
type AsideGroup = TokenRange & {
  readonly source: number;
  readonly inverted: boolean;
  readonly byOrder: boolean;
};

function asideSource(view: View, cue: number): (TokenRange & { head: number }) | null {
  const head = subjectOf(view, cue);
  if (head !== null && Math.abs(head - cue) <= LONGEST_TAIL * 2) {
    const phrase = phraseOf(view, head);
    if (phrase.end <= cue || phrase.first > cue) return { ...phrase, head };
  }
  const after = nounPhraseAt(view, { first: cue + 1, end: sentenceOf(view, cue).endToken });
  return after && { ...after, head: headOfPhrase(view, after) };
}

/** Who speaks in an aside that holds nothing but that, the cue and when or where it was said; null for any other. */
function aloneInAside(view: View, cue: number): (TokenRange & { head: number }) | null {
  const source = phraseBetween(view, cue) ?? nameBehind(view, cue);
  if (source === null || RELATIVES.has(view.tokens[source.head]?.lower ?? '')) return null;
  const { firstToken, endToken } = sentenceOf(view, cue);
  const apart = Math.min(source.first, cue) - 1;
  if (!APART.has(view.tokens[apart]?.word ?? '')) return null;
  // "Island not for sale, says Lund": a headline needs no verb.
  const isHeadline = view.tags.upos[endToken - 1] !== 'PUNCT' && Math.max(cue + 1, source.end) === endToken;
  const start = Math.max(cue + 1, source.end);
  const end = nextBreak(view, { start, end: endToken });
  // "Neither man, an official noted dryly, | has kept such a promise": the verb may come after.
  const isInside =
    APART.has(view.tokens[end]?.word ?? '') && ['AUX', 'VERB'].includes(view.tags.upos[end + 1] ?? '');
  if (!isHeadline && !isInside && !holdsVerb(view, { first: firstToken, end: apart })) return null;
  const opens =
    start === end || TAILS.has(view.tags.upos[start] ?? '') || isTimeWord(view.tokens[start]?.lower ?? '');
  return (opens || tellsSomebody(view, cue)) && !holdsVerb(view, { first: start, end }) ? source : null;
}

const RELATIVES = new Set(['who', 'which', 'that']);
const APART = new Set([',', '—', '–', '--']);
const TAILS = new Set(['ADP', 'ADV', 'SCONJ']);

function holdsVerb(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) {
    if (['VERB', 'AUX'].includes(view.tags.upos[token] ?? '') && view.tags.xpos[token] !== 'VBG') return true;
  }
  return false;
}

/**
 * "… later in the day, | a Commission spokesperson | said.": the noun phrase that alone stands between a break and its verb,
 * whatever the tree makes of it.
 */
export function phraseBetween(view: View, cue: number): (TokenRange & { head: number }) | null {
  const end = firstOfVerb(view, cue);
  const { firstToken } = sentenceOf(view, cue);
  let first = end;
  while (first > Math.max(firstToken, end - LONGEST_SPEAKER) && !isBreak(view, first - 1)) first--;
  if (first === end || first === firstToken || !isBreak(view, first - 1)) return null;
  const phrase = nounPhrasesAt(view, { first, end });
  // "three people | familiar with the talks | said"
  const [one] =
    phrase && wholeOfUnnamed(view, phrase).end === end ? [nounPhraseAt(view, { first, end })] : [];
  return phrase && one ? { first, end, head: headOfPhrase(view, one) } : null;
}

/** "Greenland not for sale, | says | Denmark's Frederiksen": a name that alone stands between "says" and the end. */
function nameBehind(view: View, cue: number): (TokenRange & { head: number }) | null {
  if (view.tags.lemmas[cue] !== 'say' || !isBreak(view, cue - 1)) return null;
  const { endToken } = sentenceOf(view, cue);
  const phrase = nounPhraseAt(view, { first: cue + 1, end: endToken });
  const isName = phrase !== null && view.tags.upos[phrase.end - 1] === 'PROPN';
  const isLast = phrase !== null && (phrase.end === endToken || isBreak(view, phrase.end));
  return isName && isLast ? { ...phrase, head: headOfPhrase(view, phrase) } : null;
}

/** The first auxiliary or adverb right before a verb: "has" in "has said". */
function firstOfVerb(view: View, verb: number): number {
  let first = verb;
  while (first > 0 && ['AUX', 'ADV'].includes(view.tags.upos[first - 1] ?? '')) first--;
  return first;
}
