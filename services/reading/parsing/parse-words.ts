import { createParseColumns, fillParseColumns, hashTags } from '#reading/parsing/parse-columns.ts';
import { createParseState, isFinished, move, SHIFT, startSentence } from '#reading/parsing/parse-state.ts';
import type { ParserDecisions } from '#reading/parsing/parser-decisions.ts';

/** The tree of a sentence: for each of its words the place of its head in the sentence (-1 the root) and the number of its label. */
export type SentenceTree = { readonly heads: Int32Array; readonly labels: Int32Array };

/** Parses one sentence, greedily. */
export type WordParser = (sentence: {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly end: number;
}) => SentenceTree;

/** A parser with its own buffers; not to be entered twice at a time. */
export function createWordParser(decisions: ParserDecisions, tagLabels: readonly string[]): WordParser {
  const tagHashes = hashTags(tagLabels);
  let room = 256;
  let state = createParseState(room);
  let columns = createParseColumns(room);
  return ({ rows, ids, tags, first, end }) => {
    const length = end - first;
    if (length > room) {
      room = length * 2;
      state = createParseState(room);
      columns = createParseColumns(room);
    }
    startSentence(state, length);
    fillParseColumns(columns, { rows, ids, tags, first, end, tagHashes });
    while (!isFinished(state)) {
      const kind = state.depth === 0 ? SHIFT : decisions.kindOf(state, columns);
      move(state, kind, kind === SHIFT ? -1 : decisions.labelOf(state, kind, columns));
    }
    const heads = state.heads.slice(0, length);
    for (let index = 0; index < length; index++) if (heads[index] === length) heads[index] = -1;
    return { heads, labels: state.labels.slice(0, length) };
  };
}
