import type { ParseState } from '#reading/parsing/parse-state.ts';

/**
 * Where the parser looks before a decision, as numbers of words in the sentence; `none` where there is no such word.
 * "Left" and "right" are outermost children, "left2" and "right2" those next to them.
 */
export type ParsePlaces = {
  none: number;
  /** The stack from its top down. */
  top: number;
  below: number;
  deep: number;
  /** The words to come. */
  front: number;
  next: number;
  later: number;
  latest: number;
  topLeft: number;
  topLeft2: number;
  topRight: number;
  topRight2: number;
  belowLeft: number;
  belowRight: number;
  belowRight2: number;
  frontLeft: number;
  frontLeft2: number;
};

/** Places to be filled, decision after decision. */
export function createParsePlaces(): ParsePlaces {
  return {
    none: 0,
    top: 0,
    below: 0,
    deep: 0,
    front: 0,
    next: 0,
    later: 0,
    latest: 0,
    topLeft: 0,
    topLeft2: 0,
    topRight: 0,
    topRight2: 0,
    belowLeft: 0,
    belowRight: 0,
    belowRight2: 0,
    frontLeft: 0,
    frontLeft2: 0,
  };
}

/** Finds the places of the state's next decision. */
export function findPlaces(state: ParseState, places: ParsePlaces): void {
  const { stack, depth, front, length } = state;
  const none = length + 1;
  const top = depth > 0 ? (stack[depth - 1] as number) : none;
  const below = depth > 1 ? (stack[depth - 2] as number) : none;
  places.none = none;
  places.top = top;
  places.below = below;
  places.deep = depth > 2 ? (stack[depth - 3] as number) : none;
  places.front = front;
  places.next = front + 1 < length ? front + 1 : none;
  places.later = front + 2 < length ? front + 2 : none;
  places.latest = front + 3 < length ? front + 3 : none;
  places.topLeft = state.left1[top] as number;
  places.topLeft2 = state.left2[top] as number;
  places.topRight = state.right1[top] as number;
  places.topRight2 = state.right2[top] as number;
  places.belowLeft = state.left1[below] as number;
  places.belowRight = state.right1[below] as number;
  places.belowRight2 = state.right2[below] as number;
  places.frontLeft = state.left1[front] as number;
  places.frontLeft2 = state.left2[front] as number;
}
