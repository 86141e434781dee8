/** The weights of one feature once training is over. */
export type FeatureWeights = { readonly key: number; readonly labels: number[]; readonly weights: number[] };

/** Whatever has learned weights for hashed features. */
export type Learned = { averaged(): Iterable<FeatureWeights> };

/** Features as 32-bit hashes; the first `count` of the buffer. */
type Features = { readonly hashes: Int32Array; readonly count: number };

/**
 * An averaged perceptron over hashed features (Collins 2002; averaging done lazily, cell by cell). Each feature has a
 * block of cells, one a label that it was ever updated for, and the block moves to a longer one when it is full: cells
 * of a feature stand side by side, which is what makes scoring fast.
 */
export class Perceptron {
  readonly labelCount: number;
  /** Decisions so far; the caller lets it run, one tick a decision. Averages are taken over it. */
  clock = 0;
  /** Interleaved: key, start of its block (-1 for a free slot), cells used, cells there is room for. */
  #slots = emptySlots(1 << 20);
  #used = 0;
  #cellCount = 0;
  #labels = new Uint8Array(1 << 20);
  #weights = new Float32Array(1 << 20);
  #totals = new Float64Array(1 << 20);
  #stamps = new Int32Array(1 << 20);

  constructor(labelCount: number) {
    this.labelCount = labelCount;
  }

  /** Sets `scores` to the sum of the features' current weights. */
  score({ hashes, count }: Features, scores: Float64Array): void {
    const slots = this.#slots;
    const labels = this.#labels;
    const weights = this.#weights;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const slot = slotOf(slots, hashes[index] as number);
      const start = slots[slot + 1] as number;
      if (start < 0) continue;
      const end = start + (slots[slot + 2] as number);
      for (let cell = start; cell < end; cell++) {
        const label = labels[cell] as number;
        scores[label] = (scores[label] as number) + (weights[cell] as number);
      }
    }
  }

  /** Adds `amount` to one label's weight of every feature. */
  update({ hashes, count }: Features, change: { readonly label: number; readonly amount: number }): void {
    for (let index = 0; index < count; index++) {
      const cell = this.#cellOf(hashes[index] as number, change.label);
      this.#settle(cell);
      this.#weights[cell] = (this.#weights[cell] as number) + change.amount;
    }
  }

  /** Every feature with its averaged weights. */
  *averaged(): Generator<FeatureWeights> {
    for (let slot = 0; slot < this.#slots.length; slot += SLOT_SIZE) {
      const start = this.#slots[slot + 1] as number;
      if (start < 0) continue;
      const row: FeatureWeights = { key: this.#slots[slot] as number, labels: [], weights: [] };
      for (let cell = start; cell < start + (this.#slots[slot + 2] as number); cell++) {
        this.#settle(cell);
        row.labels.push(this.#labels[cell] as number);
        row.weights.push((this.#totals[cell] as number) / Math.max(1, this.clock));
      }
      yield row;
    }
  }

  /** Brings a cell's running total up to the clock. */
  #settle(cell: number): void {
    const since = this.clock - (this.#stamps[cell] as number);
    this.#totals[cell] = (this.#totals[cell] as number) + since * (this.#weights[cell] as number);
    this.#stamps[cell] = this.clock;
  }

  /** The cell of a feature and label, made if it is not there. */
  #cellOf(key: number, label: number): number {
    let slot = slotOf(this.#slots, key);
    if ((this.#slots[slot + 1] as number) < 0) {
      if (++this.#used * 2 * SLOT_SIZE > this.#slots.length) {
        this.#slots = rehashed(this.#slots);
        slot = slotOf(this.#slots, key);
      }
      this.#slots[slot] = key;
      this.#slots[slot + 1] = this.#newBlock(1);
      this.#slots[slot + 3] = 1;
    }
    const start = this.#slots[slot + 1] as number;
    const used = this.#slots[slot + 2] as number;
    for (let cell = start; cell < start + used; cell++) if (this.#labels[cell] === label) return cell;
    if (used === this.#slots[slot + 3]) this.#moveBlock(slot);
    const cell = (this.#slots[slot + 1] as number) + used;
    this.#slots[slot + 2] = used + 1;
    this.#labels[cell] = label;
    this.#stamps[cell] = this.clock;
    return cell;
  }

  /** Gives a full block a new place with twice the room. */
  #moveBlock(slot: number): void {
    const from = this.#slots[slot + 1] as number;
    const size = this.#slots[slot + 3] as number;
    const to = this.#newBlock(size * 2);
    for (const column of [this.#labels, this.#weights, this.#totals, this.#stamps]) {
      column.copyWithin(to, from, from + size);
    }
    this.#slots[slot + 1] = to;
    this.#slots[slot + 3] = size * 2;
  }

  #newBlock(size: number): number {
    const start = this.#cellCount;
    this.#cellCount += size;
    if (this.#cellCount > this.#labels.length) {
      const room = this.#labels.length * 2;
      this.#labels = grown(this.#labels, new Uint8Array(room));
      this.#weights = grown(this.#weights, new Float32Array(room));
      this.#totals = grown(this.#totals, new Float64Array(room));
      this.#stamps = grown(this.#stamps, new Int32Array(room));
    }
    return start;
  }
}

const SLOT_SIZE = 4;

function emptySlots(count: number): Int32Array {
  const slots = new Int32Array(count * SLOT_SIZE);
  for (let slot = 0; slot < slots.length; slot += SLOT_SIZE) slots[slot + 1] = -1;
  return slots;
}

/** Where a key is, or where it would be put. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length / SLOT_SIZE - 1;
  let place = key & mask;
  for (;;) {
    const slot = place * SLOT_SIZE;
    if ((slots[slot + 1] as number) < 0 || slots[slot] === key) return slot;
    place = (place + 1) & mask;
  }
}

function rehashed(old: Int32Array): Int32Array {
  const slots = emptySlots((old.length / SLOT_SIZE) * 2);
  for (let from = 0; from < old.length; from += SLOT_SIZE) {
    if ((old[from + 1] as number) < 0) continue;
    slots.set(old.subarray(from, from + SLOT_SIZE), slotOf(slots, old[from] as number));
  }
  return slots;
}

function grown<Numbers extends { set(from: ArrayLike<number>): void }>(
  old: ArrayLike<number>,
  empty: Numbers,
): Numbers {
  empty.set(old);
  return empty;
}
