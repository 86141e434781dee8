/**
 * Open addressing from 32-bit keys to values that are not negative, in one interleaved array (one cache line a probe).
 * Most features asked for have no weights: `maybe`, a bit a hash and small enough for the processor's cache, tells so
 * without a look into the table. A clear bit is sure, a set one is not.
 */
export type KeyTable = {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly maybe: Int32Array;
  readonly maybeMask: number;
};

/** Bits of `maybe` for each key: more make fewer needless looks. */
const BITS_A_KEY = 16;

/** Places for each key: at most three quarters are taken, so that probes stay short and the table small. */
const ROOM_A_KEY = 4 / 3;

/** A table of these keys and values; keys must be distinct. */
export function createKeyTable(keys: Int32Array, values: Int32Array): KeyTable {
  const capacity = powerOfTwo(Math.ceil(keys.length * ROOM_A_KEY) + 1);
  const mask = capacity - 1;
  const maybe = new Int32Array(powerOfTwo(keys.length * BITS_A_KEY) / 32);
  const maybeMask = maybe.length - 1;
  const slots = new Int32Array(capacity * 2);
  for (let slot = 1; slot < slots.length; slot += 2) slots[slot] = -1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number;
    let at = key & mask;
    while ((slots[2 * at + 1] as number) >= 0) at = (at + 1) & mask;
    slots[2 * at] = key;
    slots[2 * at + 1] = values[index] as number;
    const word = (key >>> 5) & maybeMask;
    maybe[word] = (maybe[word] as number) | (1 << (key & 31));
  }
  return { slots, mask, maybe, maybeMask };
}

/** The least power of two from 32 up that is not less than `least`. */
function powerOfTwo(least: number): number {
  let power = 32;
  while (power < least) power *= 2;
  return power;
}

/** The value of a key, or -1. */
export function lookUp(table: KeyTable, key: number): number {
  const { slots, mask } = table;
  let at = key & mask;
  for (;;) {
    const value = slots[2 * at + 1] as number;
    if (value < 0 || slots[2 * at] === key) return value;
    at = (at + 1) & mask;
  }
}
