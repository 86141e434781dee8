/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words that still lack a head,
 * and the words to come. Words are numbered from 0 in their sentence; the root stands behind the last word, as in
 * Kiperwasser and Goldberg (2016), so that it is attached last.
 */
export type ParseState = {
  /** Number of words; also the number that stands for the root. */
  length: number;
  stack: Int32Array;
  depth: number;
  /** First word of the buffer. */
  front: number;
  heads: Int32Array;
  labels: Int32Array;
  /** Outermost and next to outermost child on either side, and how many there are. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** One bit a label (number modulo 31) of the children on either side. */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
};

/** Kinds of transition. SHIFT moves the front word onto the stack; LEFT gives the top word the front as its head; RIGHT gives it the word below. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** An empty state with room for `size` words. */
export function createParseState(size: number): ParseState {
  const column = (): Int32Array => new Int32Array(size + 2);
  return {
    length: 0,
    stack: column(),
    depth: 0,
    front: 0,
    heads: column(),
    labels: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column(),
  };
}

/** Makes the state ready for a sentence of `length` words, which it must have room for. */
export function startSentence(state: ParseState, length: number): void {
  state.length = length;
  state.depth = 0;
  state.front = 0;
  state.heads.fill(-1, 0, length + 2);
  state.labels.fill(-1, 0, length + 2);
  for (const children of [state.left1, state.left2, state.right1, state.right2])
    children.fill(length + 1, 0, length + 2);
  for (const counts of [state.leftCount, state.rightCount, state.leftLabels, state.rightLabels]) {
    counts.fill(0, 0, length + 2);
  }
}

/** True when every word has a head. */
export function isFinished(state: ParseState): boolean {
  return state.front === state.length && state.depth === 0;
}

/** SHIFT is possible while words are left. */
export function canShift(state: ParseState): boolean {
  return state.front < state.length;
}

/** The root takes one word only, the last on the stack. */
export function canAttachLeft(state: ParseState): boolean {
  return state.depth > 0 && (state.front < state.length || state.depth === 1);
}

export function canAttachRight(state: ParseState): boolean {
  return state.depth > 1;
}

export function isPossible(state: ParseState, kind: number): boolean {
  if (kind === SHIFT) return canShift(state);
  return kind === LEFT ? canAttachLeft(state) : canAttachRight(state);
}

/** Carries out a transition that is possible. */
export function move(state: ParseState, kind: number, label: number): void {
  if (kind === SHIFT) {
    state.stack[state.depth++] = state.front++;
    return;
  }
  const dependent = state.stack[--state.depth] as number;
  state.labels[dependent] = label;
  const bit = 1 << (label % 31);
  if (kind === LEFT) {
    const head = state.front;
    state.heads[dependent] = head;
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = dependent;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
    state.leftLabels[head] = (state.leftLabels[head] as number) | bit;
    return;
  }
  const head = state.stack[state.depth - 1] as number;
  state.heads[dependent] = head;
  state.right2[head] = state.right1[head] as number;
  state.right1[head] = dependent;
  state.rightCount[head] = (state.rightCount[head] as number) + 1;
  state.rightLabels[head] = (state.rightLabels[head] as number) | bit;
}
