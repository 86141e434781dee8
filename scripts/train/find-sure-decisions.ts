import { createWordParser } from '#reading/parsing/parse-words.ts';
import {
  decideByModels,
  type ParserDecisions,
  type ParserModels,
} from '#reading/parsing/parser-decisions.ts';
import { kindContext, labelContextByDistance, labelContextByWord } from '#reading/parsing/sure-decisions.ts';
import { createWordTagger, type TaggerModels } from '#reading/tagging/tag-words.ts';
import type { WordTable } from '#reading/words/word-table.ts';
import { tagSentence } from './jackknife-tags.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { SURE_DECISIONS } from './settings.ts';
import { AnswerCounts, type SureAnswer } from './sure-answers.ts';

/**
 * The contexts in which a parser's models nearly always decide alike. What is right does not count: a table shall give the trees
 * that the models give.
 */
export function findSureDecisions(
  sentences: readonly TreebankSentence[],
  parts: { readonly table: WordTable; readonly tagger: TaggerModels; readonly models: ParserModels },
): { kinds: SureAnswer[]; labels: SureAnswer[] } {
  const { table } = parts;
  const tagger = createWordTagger(parts.tagger);
  const counted = countDecisions(decideByModels(parts.models));
  const parse = createWordParser(counted.decisions, parts.tagger.model.labels);
  for (const sentence of sentences) {
    const tags = tagSentence(sentence, { table, tagger });
    const ids = table.idsOf(sentence.words.map((word) => ({ word })));
    parse({ rows: table.rows, ids, tags, first: 0, end: ids.length });
  }
  return { kinds: counted.kinds.sure(SURE_DECISIONS), labels: counted.labels.sure(SURE_DECISIONS) };
}

/** The same decisions, each counted under its contexts. */
function countDecisions(made: ParserDecisions) {
  const [kinds, labels] = [new AnswerCounts(), new AnswerCounts()];
  const decisions: ParserDecisions = {
    kindOf(state, columns) {
      const kind = made.kindOf(state, columns);
      kinds.add(kindContext(state, columns), kind);
      return kind;
    },
    labelOf(state, kind, columns) {
      const label = made.labelOf(state, kind, columns);
      labels.add(labelContextByDistance(state, kind, columns), label);
      labels.add(labelContextByWord(state, kind, columns), label);
      return label;
    },
  };
  return { decisions, kinds, labels };
}
