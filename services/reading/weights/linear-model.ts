import { readBytes, readJson, readSigned, readSortedKeys, readVarint } from '#reading/weights/byte-stream.ts';
import { createKeyTable, type KeyTable } from '#reading/weights/key-table.ts';

/** A trained linear model: labels, and for each hashed feature the weights of the labels that it speaks for or against. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly rows: KeyTable;
  /** Packed cells, a row's one after another: weight × 512 + 256 in a row's last cell + label. */
  readonly cells: Int32Array;
};

/** What a cell is packed from; training writes cells with the same constants. */
const LAST = 256;
const LABEL_MASK = 255;
const WEIGHT_SHIFT = 9;

/**
 * Decodes a model file (already unzipped): labels, sorted keys, and for each key its number of cells, then each cell's
 * label and signed weight (most take one byte).
 */
export function decodeLinearModel(bytes: Uint8Array): LinearModel {
  const reader = { bytes, at: 0 };
  const { labels, keyCount, cellCount } = readJson(reader) as {
    labels: string[];
    keyCount: number;
    cellCount: number;
  };
  const keys = readSortedKeys(reader, keyCount);
  const starts = new Int32Array(keyCount);
  const cells = new Int32Array(cellCount);
  const lengths = new Int32Array(keyCount);
  for (let index = 0; index < keyCount; index++) lengths[index] = readVarint(reader);
  const cellLabels = readBytes(reader, cellCount);
  let cell = 0;
  for (let index = 0; index < keyCount; index++) {
    starts[index] = cell;
    const end = cell + (lengths[index] as number);
    for (; cell < end; cell++) {
      const last = cell === end - 1 ? LAST : 0;
      cells[cell] = (readSigned(reader) << WEIGHT_SHIFT) | last | (cellLabels[cell] as number);
    }
  }
  return { labels, rows: createKeyTable(keys, starts), cells };
}

/** Adds the weights of the first `count` features to `scores`, which has one place a label. */
export function addScores(
  model: LinearModel,
  features: { readonly hashes: Int32Array; readonly count: number },
  scores: Int32Array,
): void {
  const { slots, mask } = model.rows;
  const { cells } = model;
  const { hashes, count } = features;
  for (let index = 0; index < count; index++) {
    const key = hashes[index] as number;
    let at = key & mask;
    let start = slots[2 * at + 1] as number;
    while (start >= 0 && slots[2 * at] !== key) {
      at = (at + 1) & mask;
      start = slots[2 * at + 1] as number;
    }
    if (start < 0) continue;
    let cell = cells[start] as number;
    while ((cell & LAST) === 0) {
      const label = cell & LABEL_MASK;
      scores[label] = (scores[label] as number) + (cell >> WEIGHT_SHIFT);
      cell = cells[++start] as number;
    }
    const label = cell & LABEL_MASK;
    scores[label] = (scores[label] as number) + (cell >> WEIGHT_SHIFT);
  }
}
