import type { ParseState } from '#reading/parsing/parse-state.ts';
import { TRANSITION_PLACES } from '#reading/parsing/transition-templates.ts';

/** Where the places that other features start from lie among `TRANSITION_PLACES`. */
export const PLACE = { S0: 0, S1: 1, B0: 3 } as const;

/** Room for the places of a decision: numbers of words in the sentence, in the order of `TRANSITION_PLACES`. */
export function createParsePlaces(): Int32Array {
  return new Int32Array(TRANSITION_PLACES.length);
}

/** Finds the places of the state's next decision; where there is no such word stands the number of "no word". */
export function findPlaces(state: ParseState, places: Int32Array): void {
  const { stack, depth, front, length, left1, left2, right1, right2 } = state;
  const none = length + 1;
  const top = depth > 0 ? (stack[depth - 1] as number) : none;
  const below = depth > 1 ? (stack[depth - 2] as number) : none;
  let to = 0;
  places[to++] = top;
  places[to++] = below;
  places[to++] = depth > 2 ? (stack[depth - 3] as number) : none;
  places[to++] = front;
  places[to++] = front + 1 < length ? front + 1 : none;
  places[to++] = front + 2 < length ? front + 2 : none;
  places[to++] = front + 3 < length ? front + 3 : none;
  places[to++] = left1[top] as number;
  places[to++] = left2[top] as number;
  places[to++] = right1[top] as number;
  places[to++] = right2[top] as number;
  places[to++] = left1[below] as number;
  places[to++] = right1[below] as number;
  places[to++] = right2[below] as number;
  places[to++] = left1[front] as number;
  places[to++] = left2[front] as number;
  places[to++] = front > 0 && front - 1 !== top ? front - 1 : none;
}
