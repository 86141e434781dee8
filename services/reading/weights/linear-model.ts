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

/** Most features that one decision may have. */
const MOST_FEATURES = 256;
const rowStarts = new Int32Array(MOST_FEATURES);
const firstCells = new Int32Array(MOST_FEATURES);

/**
 * Adds the weights of the first `count` features (256 at most) to `scores`, which has one place a label.
 *
 * In three passes, since memory is what costs: looking up all rows, then touching the first cell of each, then adding.
 * Loads within a pass do not wait for one another, so the processor fetches many at a time.
 */
export function addScores(
  model: LinearModel,
  features: { readonly hashes: Int32Array; readonly count: number },
  scores: Int32Array,
): void {
  const { cells } = model;
  const found = findRows(model.rows, features);
  for (let index = 0; index < found; index++) firstCells[index] = cells[rowStarts[index] as number] as number;
  for (let index = 0; index < found; index++) {
    let at = rowStarts[index] as number;
    let cell = firstCells[index] as number;
    while ((cell & LAST) === 0) {
      const label = cell & LABEL_MASK;
      scores[label] = (scores[label] as number) + (cell >> WEIGHT_SHIFT);
      cell = cells[++at] as number;
    }
    const label = cell & LABEL_MASK;
    scores[label] = (scores[label] as number) + (cell >> WEIGHT_SHIFT);
  }
}

/** Puts the starts of the rows that the features have into `rowStarts`; returns how many. */
function findRows(
  rows: KeyTable,
  { hashes, count }: { readonly hashes: Int32Array; readonly count: number },
): number {
  const { slots, mask, maybe, maybeMask } = rows;
  let found = 0;
  for (let index = 0; index < count; index++) {
    const key = hashes[index] as number;
    if ((((maybe[(key >>> 5) & maybeMask] as number) >>> (key & 31)) & 1) === 0) continue;
    let at = key & mask;
    let start = slots[2 * at + 1] as number;
    while (start >= 0 && slots[2 * at] !== key) {
      at = (at + 1) & mask;
      start = slots[2 * at + 1] as number;
    }
    if (start >= 0) rowStarts[found++] = start;
  }
  return found;
}
