import { LABEL_ATOMS, LABEL_PLACES, LABEL_TEMPLATES } from '#reading/parsing/label-templates.ts';
import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import { LEFT, type ParseState, RIGHT } from '#reading/parsing/parse-state.ts';
import { type Decision, fillPlaceAtoms, nameAtoms } from '#reading/parsing/place-atoms.ts';
import {
  compileFeatures,
  type FeatureBuffer,
  type FeatureProgram,
  runFeatures,
  splitTemplates,
} from '#reading/weights/feature-program.ts';
import { mix } from '#reading/weights/hashing.ts';

/**
 * Features of the label that an arc to the stack's top gets, just before it is drawn: from the buffer's front (`kind` LEFT) or
 * from the word below (RIGHT). They hold until the next call.
 */
export type LabelFeatures = (state: ParseState, kind: number, columns: ParseColumns) => FeatureBuffer;

/** The function that gives the features of an arc. */
export function createLabelFeatures(): LabelFeatures {
  const [left, right] = [compileFor(LEFT), compileFor(RIGHT)];
  const places = new Int32Array(LABEL_PLACES.length);
  return (state, kind, columns) => {
    const program = kind === LEFT ? left : right;
    findLabelPlaces(state, kind, places);
    const { registers } = program;
    const next = fillPlaceAtoms(registers, { places, rows: columns.rows, labels: state.labels });
    fillArcAtoms(registers, next, { state, columns, places });
    return runFeatures(program);
  };
}

/** The kind of arc is part of every feature: subjects and objects differ in little else. */
function compileFor(kind: number): FeatureProgram {
  const templates = splitTemplates(LABEL_TEMPLATES).map((template) => {
    const [number = '', ...atoms] = template.split(' ');
    return `${300 + 2 * Number(number) + (kind === LEFT ? 0 : 1)} ${kind} (${atoms.join(' ')})`;
  });
  return compileFeatures([...nameAtoms(LABEL_PLACES), ...LABEL_ATOMS], templates.join('\n'));
}

/** Where dependent and head lie among `LABEL_PLACES`. */
const DEPENDENT = 0;
const HEAD = 6;

/** Finds the places of `LABEL_PLACES`, in their order. */
function findLabelPlaces(state: ParseState, kind: number, places: Int32Array): void {
  const { stack, depth, front, length, left1, left2, right1 } = state;
  const none = length + 1;
  const dependent = stack[depth - 1] as number;
  const head = kind === LEFT ? front : (stack[depth - 2] as number);
  const coming = kind === LEFT ? front + 1 : front;
  let to = 0;
  places[to++] = dependent;
  places[to++] = left1[dependent] as number;
  places[to++] = left2[dependent] as number;
  places[to++] = right1[dependent] as number;
  places[to++] = dependent > 0 ? dependent - 1 : none;
  places[to++] = dependent + 1 < length ? dependent + 1 : none;
  places[to++] = head;
  places[to++] = (kind === LEFT ? left1[head] : right1[head]) as number;
  places[to++] = kind === LEFT ? none : (left1[head] as number);
  places[to++] = head > 0 ? head - 1 : none;
  places[to++] = head + 1 < length ? head + 1 : none;
  places[to++] = coming < length ? coming : none;
}

/** Fills the atoms of `LABEL_ATOMS`, in their order. */
function fillArcAtoms(registers: Int32Array, first: number, { state, columns, places }: Decision): void {
  const { commas, quotes } = columns;
  const dependent = places[DEPENDENT] as number;
  const head = places[HEAD] as number;
  let to = first;
  registers[to++] = state.leftLabels[dependent] as number;
  registers[to++] = state.rightLabels[dependent] as number;
  registers[to++] = state.leftLabels[head] as number;
  registers[to++] = state.rightLabels[head] as number;
  registers[to++] = Math.min(6, Math.abs(head - dependent));
  registers[to++] = Math.min(2, Math.abs((commas[head] as number) - (commas[dependent] as number)));
  registers[to++] = mix((quotes[dependent] as number) & 1, (quotes[head] as number) & 1);
  registers[to++] = dependent === 0 ? 1 : 0;
}
