import { COLUMN, COLUMN_COUNT, type ParseColumns, ROW_SHIFT } from '#reading/parsing/parse-columns.ts';
import type { ParseState } from '#reading/parsing/parse-state.ts';

/** What a decision's atoms are read off: the state, the words of the sentence, and where the decision looks. */
export type Decision = {
  readonly state: ParseState;
  readonly columns: ParseColumns;
  readonly places: Int32Array;
};

/** Names of the atoms that `fillPlaceAtoms` fills: "S0w" is the word at S0, "S0l" its label. */
export function nameAtoms(places: readonly string[]): string[] {
  return places.flatMap((place) => [...Object.keys(COLUMN), 'l'].map((column) => place + column));
}

/** Fills the first registers with the rows and labels of the words at these places; returns the next free register. */
export function fillPlaceAtoms(
  registers: Int32Array,
  words: { readonly places: Int32Array; readonly rows: Int32Array; readonly labels: Int32Array },
): number {
  const { places, rows, labels } = words;
  let to = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    const from = place << ROW_SHIFT;
    for (let column = 0; column < COLUMN_COUNT; column++) registers[to++] = rows[from + column] as number;
    registers[to++] = labels[place] as number;
  }
  return to;
}

export const SAME_TAG = 1;
export const SAME_CLUSTER = 2;
export const SAME_WORD = 4;

/** What two words have in common: the flags above. */
export function likeness({ rows }: ParseColumns, one: number, other: number): number {
  const first = one << ROW_SHIFT;
  const second = other << ROW_SHIFT;
  return (
    (rows[first + COLUMN.t] === rows[second + COLUMN.t] ? SAME_TAG : 0) |
    (rows[first + COLUMN.c] === rows[second + COLUMN.c] ? SAME_CLUSTER : 0) |
    (rows[first + COLUMN.w] === rows[second + COLUMN.w] ? SAME_WORD : 0)
  );
}
