import type { Draft } from '#reading/coreference/draft.ts';
import { headToken } from '#reading/coreference/grammar.ts';
import type { History } from '#reading/coreference/history.ts';
import { SPEAKS } from '#reading/coreference/speaking-verbs.ts';
import type { Candidate, Layers } from '#reading/document.ts';

const MOST_TOKENS_TO_SPEAKER = 10;

/**
 * Who speaks the quotation that a token is in, by the words around it: “He has lost,” said Brandt; nobody calls oneself
 * "he". None outside a quotation and where no name or pronoun known stands beside a word for speaking.
 */
export function quotedSpeakers(
  token: number,
  from: {
    readonly document: Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences' | 'quotations'>;
    readonly history: History;
    readonly upcoming: (
      sentence: number,
    ) => Iterable<{ readonly candidate: Candidate; readonly draft: Draft }>;
  },
): readonly Draft[] {
  const { tokens, tags, trees, sentences, quotations } = from.document;
  const start = tokens[token]?.start ?? 0;
  const quotation = quotations.find((one) => one.start <= start && start < one.end);
  if (!quotation) return [];
  return [...speakersBehind(quotation.outerEnd), ...speakersBefore(quotation.outerStart)];

  function speakersBehind(end: number): Draft[] {
    let first = token;
    while (first < tokens.length && (tokens[first]?.start ?? 0) < end) first++;
    for (const { candidate, draft } of from.upcoming(tokens[first]?.sentence ?? -1)) {
      const isNear = candidate.firstToken >= first && candidate.firstToken < first + MOST_TOKENS_TO_SPEAKER;
      if (isNear && draft.type === 'Person' && speaks(candidate)) return [draft];
    }
    return [];
  }

  /** In the sentence where the quotation begins, or the one just before it in the paragraph: “No,” he said. “They …” */
  function speakersBefore(begin: number): Draft[] {
    let first = token;
    while (first > 0 && (tokens[first - 1]?.start ?? 0) >= begin) first--;
    const sentence = tokens[first]?.sentence ?? 0;
    const paragraph = sentences[sentence]?.paragraph;
    for (const { candidate, draft, sentence: its } of from.history.back(sentence, 1)) {
      const isBefore = candidate.endToken <= first && sentences[its]?.paragraph === paragraph;
      if (isBefore && draft.type === 'Person' && speaks(candidate)) return [draft];
    }
    return [];
  }

  function speaks(candidate: Candidate): boolean {
    let head = headToken(candidate, trees.heads);
    if (trees.labels[head] === 'flat' || trees.labels[head] === 'appos') head = trees.heads[head] ?? head;
    const verb = trees.heads[head] ?? -1;
    return (trees.labels[head]?.startsWith('nsubj') ?? false) && SPEAKS.has(tags.lemmas[verb] ?? '');
  }
}
