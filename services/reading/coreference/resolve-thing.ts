import type { Draft, Resolved } from '#reading/coreference/draft.ts';
import { headToken } from '#reading/coreference/grammar.ts';
import { type History, mostSalient, type PastMention } from '#reading/coreference/history.ts';
import type { Candidate, Layers } from '#reading/document.ts';
import type { Pronoun } from '#reading/gazetteers/pronouns.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences'>;

const SPEAKER_SENTENCES_BACK = 2;
const SPEAKS = new Set('say add report announce warn write state'.split(' '));
const CLOSING_MARKS = new Set(['"', '”', '»', '’', "''"]);
const RULE = 'coreference:pronoun';
const SENTENCES_BACK = 1;
const MOST_TOKENS_BACK = 200;

/**
 * What "it" and "its" stand for: what was just called something, the nearest subject before in the sentence, else the
 * first subject of the sentence before. Where that is nothing named ("the plan … it"), nothing is linked.
 */
export function resolveThing(
  candidate: Candidate,
  from: {
    readonly pronoun: Pronoun;
    readonly document: Needs;
    readonly history: History;
    readonly speaksFor: (token: number) => Draft | null;
  },
): Resolved | null {
  const { pronoun, document, history, speaksFor } = from;
  const { tokens, tags, trees, sentences } = document;
  const at = candidate.firstToken;
  const sentence = tokens[at]?.sentence ?? 0;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  if (isCalledSo()) return endingAt(at - 2);
  if (speaksAside()) return lastSpeaker() ?? bySubject();
  if (pronoun.form === 'possessive') return thanked() ?? bySubject() ?? bySalience();
  return bySubject();

  /** "questioned the need for NATO, calling it …": "it" is what stands before the comma, or nothing named. */
  function isCalledSo(): boolean {
    return pronoun.form === 'subject' && tags.xpos[at - 1] === 'VBG' && tokens[at - 2]?.word === ',';
  }

  /** "The talks had gone on, it said.": what speaks apart from a sentence is not that sentence's subject. */
  function speaksAside(): boolean {
    const isApart = tokens[at - 1]?.word === ',' || CLOSING_MARKS.has(tokens[at - 1]?.word ?? '');
    return isApart && pronoun.form === 'subject' && SPEAKS.has(tags.lemmas[at + 1] ?? '');
  }

  /** The body or country that spoke in the sentences before. */
  function lastSpeaker(): Resolved | null {
    for (const { draft, candidate: past, sentence: its } of history.back(sentence, SPEAKER_SENTENCES_BACK)) {
      if (its === sentence || draft.type === 'Person' || draft.type === 'Place') continue;
      const head = headToken(past, trees.heads);
      const said = tags.lemmas[trees.heads[head] ?? -1] ?? '';
      if (trees.labels[head]?.startsWith('nsubj') && SPEAKS.has(said)) return { draft, rule: RULE };
    }
    return null;
  }

  /** "thanked Suriname for its patience" */
  function thanked(): Resolved | null {
    return tokens[at - 1]?.lower === 'for' ? endingAt(at - 1) : null;
  }

  function endingAt(end: number): Resolved | null {
    return named(0, ({ candidate: past }) => past.endToken === end);
  }

  function bySubject(): Resolved | null {
    const before = sentences[sentence - 1];
    const subject =
      lastSubject(sentences[sentence]?.firstToken ?? 0) ??
      (before?.paragraph === paragraph ? firstSubject(before.firstToken, before.endToken) : null);
    // "if Europe starts it": who does something does not do it to itself.
    if (subject !== null && isSubjectOfSameVerb(subject)) return null;
    if (subject === null) return spokenFor(subject);
    return (
      named(
        SENTENCES_BACK,
        ({ candidate: past }) => covers(past, subject) && past.rule !== 'candidate:people',
      ) ?? spokenFor(subject)
    );
  }

  /** "A spokesman for the commission said it would": who says it for a body means the body. */
  function spokenFor(subject: number | null): Resolved | null {
    const said = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
    if (pronoun.form !== 'subject' || !SPEAKS.has(tags.lemmas[said] ?? '')) return null;
    const draft = (subject === null ? null : speaksFor(subject)) ?? speaksFor(said - 1);
    return draft && { draft, rule: 'coreference:spoken-for' };
  }

  /** The latest mention that fits, unless it is a person's. */
  function named(sentencesBack: number, fits: (mention: PastMention) => boolean): Resolved | null {
    for (const mention of history.back(sentence, sentencesBack)) {
      if (mention.candidate.endToken > at || !fits(mention)) continue;
      return mention.draft.type === 'Person' ? null : { draft: mention.draft, rule: RULE };
    }
    return null;
  }

  function bySalience(): Resolved | null {
    const draft = mostSalient({
      ...{ history, sentence, paragraph, sentencesBack: SENTENCES_BACK },
      fits: (past) =>
        past.candidate.endToken <= at &&
        past.draft.type !== 'Person' &&
        !['candidate:people', 'candidate:demonym'].includes(past.candidate.rule),
    });
    return draft && { draft, rule: RULE };
  }

  function isSubjectOfSameVerb(subject: number): boolean {
    const isItself = pronoun.form === 'reflexive';
    return !isItself && trees.labels[at] === 'obj' && trees.heads[at] === trees.heads[subject];
  }

  function lastSubject(from: number): number | null {
    const first = Math.max(from, at - MOST_TOKENS_BACK);
    for (let token = at - 1; token >= first; token--) if (isSubject(token)) return token;
    return null;
  }

  function firstSubject(from: number, to: number): number | null {
    for (let token = from; token < Math.min(to, from + MOST_TOKENS_BACK); token++)
      if (isSubject(token)) return token;
    return null;
  }

  /** A subject that is no pronoun of another kind. */
  function isSubject(token: number): boolean {
    if (!trees.labels[token]?.startsWith('nsubj')) return false;
    return tags.upos[token] !== 'PRON' || tokens[token]?.lower === 'it';
  }
}

function covers(span: Candidate, token: number): boolean {
  return span.firstToken <= token && token < span.endToken;
}
