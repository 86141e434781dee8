import type { Step } from '#reading/document.ts';
import { attachPrepositions } from '#reading/parsing/attach-prepositions.ts';
import type { Parser } from '#reading/parsing/load-parser.ts';
import { createWordParser } from '#reading/parsing/parse-words.ts';
import { isWorthParsing } from '#reading/parsing/worth-parsing.ts';

const NOT_PARSED = -2;

/** Dependency trees of the sentences that need one. */
export function createTreesStep(models: {
  /** What the tagger's label numbers stand for. */
  readonly tagLabels: readonly string[];
  readonly parser: Parser;
}): Step<'tokens' | 'sentences' | 'tags' | 'modelWords', 'trees'> {
  const parseWords = createWordParser(models.parser.decisions, models.tagLabels);
  const names = models.parser.labelNames;
  return {
    name: 'trees',
    needs: ['tokens', 'sentences', 'tags', 'modelWords'],
    adds: ['trees'],
    run({ tokens, sentences, tags, modelWords }) {
      const heads = new Int32Array(tokens.length).fill(NOT_PARSED);
      const numbers = new Int32Array(tokens.length).fill(-1);
      for (const sentence of sentences) {
        if (!isWorthParsing({ tokens, tags }, sentence)) continue;
        const { rows, ids, tagNumbers } = modelWords;
        const { firstToken: first, endToken: end } = sentence;
        parseWords({ rows, ids, tags: tagNumbers, first, end, heads, labels: numbers });
      }
      const labels: string[] = new Array(tokens.length);
      for (let index = 0; index < tokens.length; index++)
        labels[index] = names[numbers[index] as number] ?? '';
      for (const { firstToken: first, endToken: end } of sentences)
        attachPrepositions({ first, end, upos: tags.upos, heads, labels });
      return { trees: { heads, labels } };
    },
  };
}
