/** Random numbers that a seed decides. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  /** Picks as news does: the second of the list half as often as the first, the third a third as often (Zipf's law). */
  readonly pickSkewed: <Thing>(things: readonly Thing[]) => Thing;
};

/** Mulberry32, a generator of 32 bits of state: small, fast, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Thing>(things: readonly Thing[], index: number): Thing => {
    const thing = things[Math.min(index, things.length - 1)];
    if (thing === undefined) throw new Error('Nothing to pick from');
    return thing;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (things) => at(things, Math.floor(next() * things.length)),
    // The inverse of Zipf's distribution, by its integral.
    pickSkewed: (things) => at(things, Math.floor((things.length + 1) ** next()) - 1),
  };
}
