/** Open addressing from 32-bit keys to values that are not negative, in one interleaved array (one cache line a probe). */
export type KeyTable = { readonly slots: Int32Array; readonly mask: number };

/** A table of these keys and values; keys must be distinct. At most half full, so that probes stay short. */
export function createKeyTable(keys: Int32Array, values: Int32Array): KeyTable {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  for (let slot = 1; slot < slots.length; slot += 2) slots[slot] = -1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number;
    let at = key & mask;
    while ((slots[2 * at + 1] as number) >= 0) at = (at + 1) & mask;
    slots[2 * at] = key;
    slots[2 * at + 1] = values[index] as number;
  }
  return { slots, mask };
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
