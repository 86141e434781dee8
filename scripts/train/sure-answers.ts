import { ByteWriter, byKey } from './write-model.ts';

/** A hash and the number of the answer that it nearly always has. */
export type SureAnswer = { readonly key: number; readonly answer: number };

/** Counts which answers a hash has, to find those that nearly always have the same one. */
export class AnswerCounts {
  readonly #counts = new Map<number, Map<number, number>>();

  add(key: number, answer: number): void {
    const counts = this.#counts.get(key) ?? new Map<number, number>();
    this.#counts.set(key, counts.set(answer, (counts.get(answer) ?? 0) + 1));
  }

  /** The hashes that were seen at least `leastSeen` times and had one answer in at least `leastShare` of them; no answer is below 0. */
  sure({ leastSeen, leastShare }: { leastSeen: number; leastShare: number }): SureAnswer[] {
    return [...this.#counts].flatMap(([key, counts]): SureAnswer[] => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const [answer = -1, most = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
      return total >= leastSeen && most >= total * leastShare && answer >= 0 ? [{ key, answer }] : [];
    });
  }
}

/** The answers as the bytes that `decodeSureTable` reads. */
export function encodeSureTable(answers: readonly SureAnswer[]): Uint8Array {
  const sorted = [...answers].sort(byKey);
  return new ByteWriter()
    .json({ count: sorted.length })
    .sortedKeys(sorted.map(({ key }) => key))
    .bytes(Uint8Array.from(sorted, ({ answer }) => answer))
    .finish();
}
