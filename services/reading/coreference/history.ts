import type { Draft } from '#reading/coreference/draft.ts';
import { type ClauseFunction, firstVerbsOf, functionOf } from '#reading/coreference/grammar.ts';
import type { Candidate, Layers } from '#reading/document.ts';
import type { RelationWords } from '#reading/gazetteers/relation-words.ts';

/** A mention whose entity is known, as later mentions look back on it. */
export type PastMention = {
  readonly draft: Draft;
  readonly candidate: Candidate;
  readonly sentence: number;
  readonly paragraph: number;
  readonly function: ClauseFunction;
};

/** What was mentioned so far, in text order. */
export type History = {
  readonly add: (candidate: Candidate, draft: Draft) => void;
  /** Mentions, the latest first, not further back than some sentences. */
  readonly back: (sentence: number, sentences: number) => Iterable<PastMention>;
};

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences' | 'offices'>;

/** How much a mention makes its entity the one that is spoken of; after Lappin and Leass (1994), tuned by eye on news. */
const WEIGHT: Readonly<Record<ClauseFunction, number>> = { subject: 8, object: 5, other: 4, owner: 3 };
const SENTENCE_DECAY = 0.5;
const PARAGRAPH_DECAY = 0.8;
const MOST_MENTIONS_BACK = 60;

export function createHistory(document: Needs, relations: RelationWords): History {
  const past: PastMention[] = [];
  const firstVerbs = firstVerbsOf(document);
  return {
    add(candidate, draft) {
      const sentence = document.tokens[candidate.firstToken]?.sentence ?? 0;
      const paragraph = document.sentences[sentence]?.paragraph ?? 0;
      past.push({
        draft,
        candidate,
        sentence,
        paragraph,
        function: functionOf(candidate, { document, firstVerbs, relations }),
      });
    },
    *back(sentence, sentences) {
      const first = Math.max(0, past.length - MOST_MENTIONS_BACK);
      for (let at = past.length - 1; at >= first; at--) {
        const mention = past[at] as PastMention;
        if (mention.sentence < sentence - sentences) return;
        yield mention;
      }
    },
  };
}

/**
 * The most salient entity among mentions: recent ones, subjects and those mentioned often weigh more. Null for none.
 * `fits` says which mentions count.
 */
export function mostSalient(question: {
  readonly history: History;
  readonly sentence: number;
  readonly paragraph: number;
  readonly sentencesBack: number;
  readonly fits: (mention: PastMention) => boolean;
  /** Mentions that weigh half. */
  readonly lessens?: ((mention: PastMention) => boolean) | undefined;
}): Draft | null {
  const { history, sentence, paragraph, sentencesBack, fits, lessens } = question;
  const scores = new Map<Draft, number>();
  const seen = new Map<Draft, number>();
  for (const mention of history.back(sentence, sentencesBack)) {
    if (!fits(mention)) continue;
    // Once a sentence: an entity is not spoken of twice as much because it is named twice.
    const weight =
      WEIGHT[mention.function] *
      SENTENCE_DECAY ** (sentence - mention.sentence) *
      (mention.paragraph === paragraph ? 1 : PARAGRAPH_DECAY) *
      (lessens?.(mention) ? 0.5 : 1);
    const before = seen.get(mention.draft) === mention.sentence ? 0 : (scores.get(mention.draft) ?? 0);
    if (seen.get(mention.draft) === mention.sentence) {
      scores.set(mention.draft, Math.max(scores.get(mention.draft) ?? 0, weight));
    } else scores.set(mention.draft, before + weight);
    seen.set(mention.draft, mention.sentence);
  }
  let best: Draft | null = null;
  let bestScore = 0;
  for (const [draft, score] of scores) {
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}
