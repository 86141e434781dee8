import type { Step } from '#reading/document.ts';
import { attachPrepositions } from '#reading/parsing/attach-prepositions.ts';
import type { Parser } from '#reading/parsing/load-parser.ts';
import { createWordParser, type SentenceTree } from '#reading/parsing/parse-words.ts';
import { isWorthParsing } from '#reading/parsing/worth-parsing.ts';
import { SentenceMemory } from '#reading/words/sentence-memory.ts';

const NOT_PARSED = -2;

/** Dependency trees of the sentences that need one. */
export function createTreesStep(models: {
  /** What the tagger's label numbers stand for. */
  readonly tagLabels: readonly string[];
  readonly parser: Parser;
  /** So many sentences keep their trees for when they come again; 0 where it is left out. */
  readonly remembered?: number;
}): Step<'tokens' | 'sentences' | 'tags' | 'modelWords', 'trees'> {
  const parseWords = createWordParser(models.parser.decisions, models.tagLabels);
  const memory = new SentenceMemory<SentenceTree | null>(models.remembered ?? 0);
  const names = models.parser.labelNames;
  return {
    name: 'trees',
    needs: ['tokens', 'sentences', 'tags', 'modelWords'],
    adds: ['trees'],
    run({ tokens, sentences, tags, modelWords }) {
      const { rows, ids, filling, tagNumbers } = modelWords;
      const heads = new Int32Array(tokens.length).fill(NOT_PARSED);
      const labels: string[] = new Array(tokens.length).fill('');
      for (const sentence of sentences) {
        const { firstToken: first, endToken: end } = sentence;
        const tree = memory.recall({ ids, filling, first, end }, () =>
          isWorthParsing({ tokens, tags }, sentence)
            ? parseWords({ rows, ids, tags: tagNumbers, first, end })
            : null,
        );
        if (tree === null) continue;
        for (let index = 0; index < end - first; index++) {
          const head = tree.heads[index] as number;
          heads[first + index] = head < 0 ? head : first + head;
          labels[first + index] = names[tree.labels[index] as number] ?? '';
        }
        attachPrepositions({ first, end, upos: tags.upos, heads, labels });
      }
      return { trees: { heads, labels } };
    },
  };
}
