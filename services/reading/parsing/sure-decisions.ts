import { COLUMN, type ParseColumns, ROW_SHIFT } from '#reading/parsing/parse-columns.ts';
import { isPossible, LEFT, type ParseState } from '#reading/parsing/parse-state.ts';
import type { ParserDecisions } from '#reading/parsing/parser-decisions.ts';
import { mix } from '#reading/weights/hashing.ts';
import { type SureTable, sureAnswer } from '#reading/weights/sure-table.ts';

/**
 * Decisions that the models nearly always make alike: between an article and a noun nothing is to be drawn yet, and the arc between
 * them is "det". By hash of the context, the kind of transition and the number of the label.
 */
export type SureDecisions = { readonly kinds: SureTable; readonly labels: SureTable };

/** Decides by the tables where they know the context, otherwise as `byModels` does. */
export function decideSurely(sure: SureDecisions, byModels: ParserDecisions): ParserDecisions {
  return {
    kindOf(state, columns) {
      const kind = sureAnswer(sure.kinds, kindContext(state, columns));
      // Hashes of two contexts may be equal, and a transition that is not possible would spoil the state.
      return kind >= 0 && isPossible(state, kind) ? kind : byModels.kindOf(state, columns);
    },
    labelOf(state, kind, columns) {
      const byDistance = sureAnswer(sure.labels, labelContextByDistance(state, kind, columns));
      if (byDistance >= 0) return byDistance;
      const byWord = sureAnswer(sure.labels, labelContextByWord(state, kind, columns));
      return byWord >= 0 ? byWord : byModels.labelOf(state, kind, columns);
    },
  };
}

/** Farther apart than this makes no difference. */
const FAR = 3;

/**
 * The context of a transition: the tag of the front word, parts of speech of the next one and of the two on the stack's top, how far
 * the top is from the front, and the labels of its children on the right.
 */
export function kindContext(state: ParseState, { rows }: ParseColumns): number {
  const { stack, depth, front, length, rightLabels } = state;
  const none = length + 1;
  const top = stack[depth - 1] as number;
  const below = depth > 1 ? (stack[depth - 2] as number) : none;
  const next = front + 1 < length ? front + 1 : none;
  const part = (place: number): number => rows[(place << ROW_SHIFT) + COLUMN.p] as number;
  let context = mix(Math.min(FAR, front - top), rightLabels[top] as number);
  context = mix(context, rows[(front << ROW_SHIFT) + COLUMN.t] as number);
  context = mix(context, part(top));
  context = mix(context, part(below));
  return mix(context, part(next));
}

/** One context of a label: kind of transition, tags of dependent and head, and how far they are apart. */
export function labelContextByDistance(state: ParseState, kind: number, columns: ParseColumns): number {
  const { stack, depth } = state;
  const distance = Math.abs(headOf(state, kind) - (stack[depth - 1] as number));
  return mix(tagsOfArc(state, kind, columns), Math.min(FAR, distance));
}

/** The other context of a label: kind of transition, tags of dependent and head, and the dependent itself. */
export function labelContextByWord(state: ParseState, kind: number, columns: ParseColumns): number {
  const { stack, depth } = state;
  const dependent = stack[depth - 1] as number;
  return mix(tagsOfArc(state, kind, columns), columns.rows[(dependent << ROW_SHIFT) + COLUMN.w] as number);
}

function tagsOfArc(state: ParseState, kind: number, { rows }: ParseColumns): number {
  const tag = (place: number): number => rows[(place << ROW_SHIFT) + COLUMN.t] as number;
  const { stack, depth } = state;
  return mix(mix(kind, tag(stack[depth - 1] as number)), tag(headOf(state, kind)));
}

function headOf({ stack, depth, front }: ParseState, kind: number): number {
  return kind === LEFT ? front : (stack[depth - 2] as number);
}
