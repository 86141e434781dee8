import { readBytes, readJson, readSigned, readSortedKeys, readVarint } from '#reading/weights/byte-stream.ts';
import { createKeyTable, type KeyTable } from '#reading/weights/key-table.ts';

/** A trained linear model: labels, and for each hashed feature the weights of the labels that it speaks for or against. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly rows: KeyTable;
  /**
   * Packed cells, a row's one after another: from the high bits down the weight (8 bits), whether the cell is its row's last, the label
   * (7 bits). Half as wide as numbers usually are, since waiting for memory is what costs.
   */
  readonly cells: Int16Array;
};

const LAST = 128;
const LABEL_MASK = 127;
const WEIGHT_SHIFT = 8;
/** A weight that is larger, as three in a million are, is spread over several cells of its label. */
const LARGEST = 127;

/**
 * Decodes a model file (already unzipped): labels, sorted keys, and for each key its number of cells, then each cell's
 * label and signed weight (most take one byte).
 *
 * @throws Error when there are more labels than a cell can tell apart
 */
export function decodeLinearModel(bytes: Uint8Array): LinearModel {
  const reader = { bytes, at: 0 };
  const { labels, keyCount, cellCount } = readJson(reader) as {
    labels: string[];
    keyCount: number;
    cellCount: number;
  };
  if (labels.length > LABEL_MASK + 1) throw new Error(`${labels.length} labels do not fit into a cell`);
  const keys = readSortedKeys(reader, keyCount);
  const lengths = new Int32Array(keyCount);
  for (let index = 0; index < keyCount; index++) lengths[index] = readVarint(reader);
  const cellLabels = readBytes(reader, cellCount);
  const weights = new Int32Array(cellCount);
  let room = 0;
  for (let index = 0; index < cellCount; index++) {
    const weight = readSigned(reader);
    weights[index] = weight;
    room += cellsOf(weight);
  }
  const cells = new Int16Array(room);
  let [from, to] = [0, 0];
  const starts = lengths.map((length) => {
    const start = to;
    for (const end = from + length; from < end; from++) {
      for (let rest = weights[from] as number, left = cellsOf(rest); left > 0; left--) {
        const part = Math.max(-LARGEST, Math.min(LARGEST, rest));
        cells[to++] = (part << WEIGHT_SHIFT) | (cellLabels[from] as number);
        rest -= part;
      }
    }
    cells[to - 1] = (cells[to - 1] as number) | LAST;
    return start;
  });
  return { labels, rows: createKeyTable(keys, starts), cells };
}

function cellsOf(weight: number): number {
  return Math.ceil(Math.abs(weight) / LARGEST);
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
