import { mix } from '#reading/weights/hashing.ts';

/** The words of one sentence among a document's: rows of the word table, and which filling of the table they are of. */
export type SentenceWords = {
  readonly ids: Int32Array;
  readonly filling: number;
  readonly first: number;
  readonly end: number;
};

/** Longer ones are lists and tables: they would take much room, and seldom come again. */
const LONGEST = 100;

type Remembered<Made> = { readonly ids: Int32Array; readonly made: Made };

/**
 * What was made of sentences met before, for steps that look at nothing but a sentence's words: agencies' reports stand in many papers,
 * and later versions of an article repeat most of it. Two generations: when the newer has half of all, the older is forgotten.
 */
export class SentenceMemory<Made> {
  readonly #most: number;
  #newer = new Map<number, Remembered<Made>>();
  #older = new Map<number, Remembered<Made>>();
  #filling = 0;

  /** @param most so many sentences are remembered; 0 for none */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of the same words; otherwise what `make` makes of them, which is remembered. */
  recall(words: SentenceWords, make: () => Made): Made {
    if (this.#most === 0 || words.end - words.first > LONGEST) return make();
    if (words.filling !== this.#filling) this.#forget(words.filling);
    const key = hashOf(words);
    const known = this.#newer.get(key) ?? this.#older.get(key);
    if (known !== undefined && isOf(known, words)) {
      this.#newer.set(key, known);
      return known.made;
    }
    const made = make();
    if (this.#newer.size >= this.#most / 2) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, { ids: words.ids.slice(words.first, words.end), made });
    return made;
  }

  /** Ids of another filling of the word table stand for other words. */
  #forget(filling: number): void {
    this.#filling = filling;
    this.#newer = new Map();
    this.#older = new Map();
  }
}

function hashOf({ ids, first, end }: SentenceWords): number {
  let hash = end - first;
  for (let index = first; index < end; index++) hash = mix(hash, ids[index] as number);
  return hash;
}

function isOf({ ids: known }: { readonly ids: Int32Array }, { ids, first, end }: SentenceWords): boolean {
  if (known.length !== end - first) return false;
  for (let index = 0; index < known.length; index++) if (known[index] !== ids[first + index]) return false;
  return true;
}
