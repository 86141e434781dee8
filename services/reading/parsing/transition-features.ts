import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import { createParsePlaces, findPlaces, PLACE } from '#reading/parsing/parse-places.ts';
import type { ParseState } from '#reading/parsing/parse-state.ts';
import {
  type Decision,
  fillPlaceAtoms,
  likeness,
  nameAtoms,
  SAME_WORD,
} from '#reading/parsing/place-atoms.ts';
import {
  TRANSITION_ATOMS,
  TRANSITION_PLACES,
  TRANSITION_TEMPLATES,
} from '#reading/parsing/transition-templates.ts';
import { compileFeatures, type FeatureBuffer, runFeatures } from '#reading/weights/feature-program.ts';

/** Features of the next transition: whether to shift, or which of two arcs to draw. They hold until the next call. */
export type TransitionFeatures = (state: ParseState, columns: ParseColumns) => FeatureBuffer;

/** The function that gives the features of a state's next decision. */
export function createTransitionFeatures(): TransitionFeatures {
  const program = compileFeatures(
    [...nameAtoms(TRANSITION_PLACES), ...TRANSITION_ATOMS],
    TRANSITION_TEMPLATES,
  );
  const { registers } = program;
  const places = createParsePlaces();
  return (state, columns) => {
    findPlaces(state, places);
    const next = fillPlaceAtoms(registers, { places, rows: columns.rows, labels: state.labels });
    fillStateAtoms(registers, next, { state, columns, places });
    return runFeatures(program);
  };
}

/** Fills the atoms of `TRANSITION_ATOMS`, in their order. */
function fillStateAtoms(registers: Int32Array, first: number, { state, columns, places }: Decision): void {
  const { commas, quotes, verbs, toVerb, mark } = columns;
  const top = places[PLACE.S0] as number;
  const below = places[PLACE.S1] as number;
  const front = places[PLACE.B0] as number;
  let to = first;
  registers[to++] = state.leftCount[top] as number;
  registers[to++] = state.rightCount[top] as number;
  registers[to++] = state.rightCount[below] as number;
  registers[to++] = state.leftCount[front] as number;
  registers[to++] = state.leftLabels[top] as number;
  registers[to++] = state.rightLabels[top] as number;
  registers[to++] = state.rightLabels[below] as number;
  registers[to++] = state.leftLabels[front] as number;
  registers[to++] = distance(top, front);
  registers[to++] = distance(below, top);
  registers[to++] = Math.min(state.depth, 8);
  registers[to++] = Math.min(3, (commas[front] as number) - (commas[top] as number));
  registers[to++] = (quotes[front] as number) & 1;
  registers[to++] = (quotes[top] as number) & 1;
  registers[to++] = (quotes[below] as number) & 1;
  registers[to++] = (verbs[front] as number) - (verbs[top] as number);
  registers[to++] = Math.min(3, (verbs[top] as number) - (verbs[below] as number));
  registers[to++] = toVerb[front] as number;
  registers[to++] = mark[front] as number;
  const alike0B = likeness(columns, top, front);
  const alike1B = likeness(columns, below, front) & ~SAME_WORD;
  registers[to++] = likeness(columns, top, below);
  registers[to++] = alike0B;
  registers[to++] = alike1B;
  registers[to++] = alike0B | (alike1B << 3);
}

/** Distances in words that matter: one by one up to five, then up to ten, then farther. */
function distance(from: number, to: number): number {
  const words = to - from;
  return words <= 5 ? words : words <= 10 ? 6 : 7;
}
