import { createParseColumns, fillParseColumns, hashTags } from '#reading/parsing/parse-columns.ts';
import { createParseState, isFinished, move, SHIFT, startSentence } from '#reading/parsing/parse-state.ts';
import type { ParserDecisions } from '#reading/parsing/parser-decisions.ts';

/** Parses one sentence, greedily; writes heads (numbers of document tokens, -1 the root) and label numbers. */
export type WordParser = (sentence: {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly end: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}) => void;

/** A parser with its own buffers; not to be entered twice at a time. */
export function createWordParser(decisions: ParserDecisions, tagLabels: readonly string[]): WordParser {
  const tagHashes = hashTags(tagLabels);
  let room = 256;
  let state = createParseState(room);
  let columns = createParseColumns(room);
  return ({ rows, ids, tags, first, end, heads, labels }) => {
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
    for (let index = 0; index < length; index++) {
      const head = state.heads[index] as number;
      heads[first + index] = head === length ? -1 : first + head;
      labels[first + index] = state.labels[index] as number;
    }
  };
}
