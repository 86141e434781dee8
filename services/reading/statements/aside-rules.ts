import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { phraseOf, withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Proposal } from '#reading/statements/proposal.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { childrenOf, relationOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

const BREAKS = new Set([',', '—', '–', '--', '-', ';', ')', '...', '…']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '”', '"', "''", '»']);

/** How many words may follow the cue and its subject inside an aside: "he said in a statement late on Monday,". */
const LONGEST_TAIL = 14;

/** Rules whose cue stands apart from the sentence that it reports, between commas or at its end. */
export const ASIDE_RULES: readonly CueRule[] = [
  {
    name: 'statement:aside',
    example: 'The plan, he said, is dead.',
    propose: aside,
  },
  {
    name: 'statement:according-to',
    example: 'The absence was unusual, according to a former director.',
    propose: accordingTo,
  },
];

function aside(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  const group = asideGroup(view, cue);
  if (!group) return null;
  const content = around(view, group.range);
  if (content.length === 0) return null;
  return {
    lemma: view.tags.lemmas[cue] ?? '',
    frame: 'aside',
    cue: { first: cue, end: cue + 1 },
    source: group.source,
    content,
  };
}

/** The words of an aside, "he said on Monday", when marks set them off; with the head word of who speaks. */
function asideGroup(view: View, cue: number): { range: TokenRange; source: number } | null {
  const sentence = sentenceOf(view, cue);
  const source = asideSource(view, cue);
  if (source === null) return null;
  const first = Math.min(source.first, firstOfVerb(view, cue));
  const before = view.tokens[first - 1];
  if (!before || first <= sentence.firstToken || !(BREAKS.has(before.word) || isClosing(before.word)))
    return null;
  let end = Math.max(cue + 1, source.end);
  // "…, said the secretary upon arriving in Brussels", "…, he said after meeting the king"
  const tailMayHoldVerbs = source.first > cue || ['ADP', 'SCONJ', 'ADV'].includes(view.tags.upos[end] ?? '');
  const limit = Math.min(sentence.endToken, end + LONGEST_TAIL);
  while (
    end < limit &&
    !BREAKS.has(view.tokens[end]?.word ?? '') &&
    !SENTENCE_ENDS.has(view.tokens[end]?.word ?? '')
  ) {
    if (['that', 'whether', 'if'].includes(view.tokens[end]?.lower ?? '')) return null;
    if (view.tags.upos[end] === 'VERB' && !tailMayHoldVerbs) return null;
    end++;
  }
  const stop = view.tokens[end]?.word ?? '';
  if (end < sentence.endToken && !BREAKS.has(stop) && !SENTENCE_ENDS.has(stop)) return null;
  return { range: { first, end }, source: source.head };
}

function isClosing(word: string): boolean {
  return word === '”' || word === '"' || word === "''" || word === '»' || word === '?' || word === '!';
}

function asideSource(view: View, cue: number): (TokenRange & { head: number }) | null {
  const head = subjectOf(view, cue);
  if (head !== null && Math.abs(head - cue) <= LONGEST_TAIL * 2) {
    const phrase = phraseOf(view, head);
    if (phrase.end <= cue || phrase.first > cue) return { ...phrase, head };
  }
  const after = nounPhraseAt(view, { first: cue + 1, end: sentenceOf(view, cue).endToken });
  return after && { ...after, head: headOfPhrase(view, after) };
}

/** The first auxiliary or adverb of a verb group: "has" in "has said". */
function firstOfVerb(view: View, verb: number): number {
  let first = verb;
  for (const child of childrenOf(view, verb)) {
    if (child < verb && ['aux', 'advmod'].includes(relationOf(view, child))) first = Math.min(first, child);
  }
  return first;
}

/** What stands before and after a group inside its sentence. */
function around(view: View, group: TokenRange): TokenRange[] {
  const sentence = sentenceOf(view, group.first);
  const content: TokenRange[] = [];
  if (group.first > sentence.firstToken) {
    content.push(withoutMarks(view, { first: sentence.firstToken, end: group.first }));
  }
  if (goesOn(view, { group, end: sentence.endToken })) {
    content.push(withoutMarks(view, { first: group.end + 1, end: sentence.endToken }));
  }
  return content.filter((range) => range.end > range.first && view.tags.upos[range.first] !== 'PUNCT');
}

/** Whether the reported sentence goes on after the aside: its words hang from words before it, or the other way. */
function goesOn(view: View, at: { group: TokenRange; end: number }): boolean {
  const { group, end } = at;
  if (group.end + 1 >= end || view.tokens[group.end]?.word === ';') return false;
  const next = group.end + 1;
  if (view.tags.upos[next] === 'VERB' && view.tokens[next]?.lower.endsWith('ing')) return false;
  return !['but', 'while', 'who', 'which', 'though', 'although'].includes(view.tokens[next]?.lower ?? '');
}

function accordingTo(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  if (view.tokens[cue]?.lower !== 'according' || view.tokens[cue + 1]?.lower !== 'to') return null;
  const sentence = sentenceOf(view, cue);
  const phrase = nounPhraseAt(view, { first: cue + 2, end: sentence.endToken });
  if (!phrase) return null;
  let end = phrase.end;
  while (
    end < sentence.endToken &&
    !BREAKS.has(view.tokens[end]?.word ?? '') &&
    !SENTENCE_ENDS.has(view.tokens[end]?.word ?? '')
  )
    end++;
  const content =
    cue <= sentence.firstToken + 1
      ? [withoutMarks(view, { first: Math.min(end + 1, sentence.endToken - 1), end: sentence.endToken })]
      : around(view, { first: cue, end: sentence.endToken });
  if (content.length === 0) return null;
  return {
    lemma: 'according to',
    frame: 'aside',
    cue: { first: cue, end: cue + 2 },
    source: headOfPhrase(view, phrase),
    content,
  };
}
