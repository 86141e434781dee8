import type { Draft, Resolved } from '#reading/coreference/draft.ts';
import { type History, mostSalient } from '#reading/coreference/history.ts';
import type { Candidate, Layers } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';

const SENTENCES_BACK = 12;

/** The named thing that a common noun points back to: "the alliance" to NATO, "the country" to the last country. */
export function resolveNoun(
  candidate: Candidate,
  from: {
    readonly document: Pick<Layers, 'tokens' | 'sentences' | 'candidates'>;
    readonly history: History;
    readonly gazetteers: Gazetteers;
  },
): Resolved | null {
  const { document, history, gazetteers } = from;
  const noun = gazetteers.nouns.get(document.tokens[candidate.endToken - 1]?.lower ?? '');
  if (!noun) return null;
  const sentence = document.tokens[candidate.firstToken]?.sentence ?? 0;
  const draft = mostSalient({
    ...{
      history,
      sentence,
      paragraph: document.sentences[sentence]?.paragraph ?? 0,
      sentencesBack: SENTENCES_BACK,
    },
    fits: ({ draft: past }) =>
      past.type === noun.type &&
      (noun.words.length === 0 || noun.words.some((word) => hasWord(past, word)) || wasCalledSo(past)),
  });
  return draft && { draft, rule: 'coreference:noun' };

  /** "the M23 rebel group … the group", "the charity Aid Now … the charity": the noun stood beside the name. */
  function wasCalledSo(past: Draft): boolean {
    const called = document.tokens[candidate.endToken - 1]?.lower ?? '';
    return past.mentions.some((mention) => {
      const { firstToken = 0, endToken = 0, kind } = document.candidates[mention.candidate] ?? {};
      const beside = [firstToken - 1, endToken, endToken + 1].map((at) => document.tokens[at]?.lower);
      return kind === 'name' && beside.includes(called);
    });
  }

  function hasWord(past: Draft, word: string): boolean {
    const known = past.code === null ? undefined : gazetteers.known.byCode.get(past.code);
    return (known?.nouns.includes(word) ?? false) || past.words.includes(word);
  }
}

const PERSON_SENTENCES_BACK = 2;

/** The person whom a people's name or an age stands for: the one spoken of just before, never one of the same sentence. */
export function resolvePersonNominal(
  candidate: Candidate,
  {
    document,
    history,
  }: { readonly document: Pick<Layers, 'tokens' | 'sentences'>; readonly history: History },
): Resolved | null {
  const sentence = document.tokens[candidate.firstToken]?.sentence ?? 0;
  const draft = mostSalient({
    ...{ history, sentence, sentencesBack: PERSON_SENTENCES_BACK },
    paragraph: document.sentences[sentence]?.paragraph ?? 0,
    fits: (past) => past.draft.type === 'Person' && past.sentence < sentence,
  });
  return draft && { draft, rule: 'coreference:person-nominal' };
}
