import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LARGEST_PAIR_WEIGHT } from '#reading/weights/pair-model.ts';
import type { Learned } from './perceptron.ts';

/** Bytes written front to back, the mirror of services/reading/weights/byte-stream.ts. */
export class ByteWriter {
  readonly #chunks: Uint8Array[] = [];

  varints(values: Iterable<number>): this {
    const bytes: number[] = [];
    for (const value of values) {
      let rest = value;
      while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
      }
      bytes.push(rest);
    }
    return this.bytes(Uint8Array.from(bytes));
  }

  /** Whole numbers, the sign in the lowest bit. */
  signed(values: readonly number[]): this {
    return this.varints(values.map((value) => (value < 0 ? -2 * value - 1 : 2 * value)));
  }

  /** Keys in growing unsigned order, as differences. */
  sortedKeys(keys: readonly number[]): this {
    let last = 0;
    return this.varints(
      keys.map((key) => {
        const difference = (key >>> 0) - last;
        last = key >>> 0;
        return difference;
      }),
    );
  }

  json(value: unknown): this {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return this.varints([bytes.length]).bytes(bytes);
  }

  bytes(bytes: Uint8Array): this {
    this.#chunks.push(bytes);
    return this;
  }

  finish(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
}

/** Sorts by unsigned key, as `sortedKeys` wants them. */
export function byKey(one: { key: number }, other: { key: number }): number {
  return (one.key >>> 0) - (other.key >>> 0);
}

/**
 * A trained model as the bytes that `decodeLinearModel` reads: weights in steps of `step`, those that
 * round to less than `least` steps left out.
 */
export function encodeLinearModel(model: {
  readonly learned: Learned;
  readonly labels: readonly string[];
  readonly step: number;
  readonly least: number;
}): Uint8Array {
  const rows: { key: number; cells: { label: number; weight: number }[] }[] = [];
  for (const { key, labels, weights } of model.learned.averaged()) {
    const cells = labels
      .map((label, index) => ({ label, weight: Math.round((weights[index] as number) / model.step) }))
      .filter(({ weight }) => Math.abs(weight) >= model.least)
      .sort((one, other) => one.label - other.label);
    if (cells.length > 0) rows.push({ key, cells });
  }
  rows.sort(byKey);
  const cells = rows.flatMap((row) => row.cells);
  return new ByteWriter()
    .json({ labels: model.labels, keyCount: rows.length, cellCount: cells.length })
    .sortedKeys(rows.map((row) => row.key))
    .varints(rows.map((row) => row.cells.length))
    .bytes(Uint8Array.from(cells, (cell) => cell.label))
    .signed(cells.map(({ weight }) => weight))
    .finish();
}

/**
 * A model that chooses among three as the bytes that `decodePairModel` reads: how far the second's and the third's weight lie
 * above the first's, in steps of `step`; features for which both are less than `least` steps are left out.
 */
export function encodePairModel(model: {
  readonly learned: Learned;
  readonly step: number;
  readonly least: number;
}): Uint8Array {
  const rows: { key: number; second: number; third: number }[] = [];
  for (const { key, labels, weights } of model.learned.averaged()) {
    const weightOf = (label: number): number => weights[labels.indexOf(label)] ?? 0;
    const lead = (label: number): number => {
      const steps = Math.round((weightOf(label) - weightOf(0)) / model.step);
      return Math.max(-LARGEST_PAIR_WEIGHT, Math.min(LARGEST_PAIR_WEIGHT, steps));
    };
    const [second, third] = [lead(1), lead(2)];
    if (Math.max(Math.abs(second), Math.abs(third)) >= model.least) rows.push({ key, second, third });
  }
  rows.sort(byKey);
  return new ByteWriter()
    .json({ keyCount: rows.length })
    .sortedKeys(rows.map((row) => row.key))
    .signed(rows.map((row) => row.second))
    .signed(rows.map((row) => row.third))
    .finish();
}

/** Writes a model file; the same bytes give the same file, since gzip stores no time here. */
export function writeModelFile(path: string | URL, bytes: Uint8Array): void {
  writeFileSync(path, gzipSync(bytes, { level: 9 }));
}
