import { LEFT, type ParseState, SHIFT } from '#reading/parsing/parse-state.ts';

/** The right tree of a sentence; the root's head is the number behind the last word. */
export type GoldTree = { readonly heads: Int32Array; readonly labels: Int32Array };

/**
 * How many right arcs a possible transition puts out of reach, given any state: the dynamic oracle for arc-hybrid of
 * Goldberg and Nivre (2013).
 */
export function transitionCost(state: ParseState, gold: GoldTree, kind: number): number {
  const { stack, depth, front, length } = state;
  if (kind === SHIFT) return costOfShift(state, gold);
  const top = stack[depth - 1] as number;
  const head = gold.heads[top] as number;
  // Gone with the top word: its dependents to come.
  let cost = 0;
  for (let word = front; word < length; word++) if (gold.heads[word] === top) cost++;
  if (kind === LEFT) {
    const below = depth > 1 ? stack[depth - 2] : -1;
    return cost + (head !== front && (head > front || head === below) ? 1 : 0);
  }
  return cost + (head >= front ? 1 : 0);
}

/** SHIFT takes from the front word its dependents on the stack, and every head there but the top. */
function costOfShift(state: ParseState, gold: GoldTree): number {
  const { stack, depth, front } = state;
  let cost = 0;
  for (let place = 0; place < depth; place++) {
    const word = stack[place] as number;
    if (gold.heads[word] === front) cost++;
    if (place < depth - 1 && gold.heads[front] === word) cost++;
  }
  return cost;
}
