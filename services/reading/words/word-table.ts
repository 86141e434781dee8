import { hashText } from '#reading/weights/hashing.ts';
import { lexicalClasses } from '#reading/words/lexical-classes.ts';
import { clustersOf, type Lexicon } from '#reading/words/lexicon.ts';
import { flagsOf, normalizeWord, shapeOf } from '#reading/words/word-shapes.ts';

/** Columns of the word table: what the models know of a word by itself. All but the flags and readings are hashes or ids. */
export const WORD = {
  form: 0,
  lower: 1,
  shape: 2,
  prefix2: 3,
  prefix3: 4,
  suffix1: 5,
  suffix2: 6,
  suffix3: 7,
  suffix4: 8,
  fineCluster: 9,
  coarseCluster: 10,
  readings: 11,
  nounClass: 12,
  verbClass: 13,
  flags: 14,
} as const;
/** Length of a row: a power of two, so that a row is one cache line. */
export const WORD_STRIDE = 16;

/** Above this many words the table is emptied before the next document, so that a long run stays within bounds. */
const MOST_WORDS = 200_000;

/** Word forms met so far, each with its features computed once: a text repeats its words, and this is what makes reading fast. */
export class WordTable {
  /** Row `id` starts at `id * WORD_STRIDE`. Replaced when it grows: read it anew for each document. */
  rows = new Int32Array(4096 * WORD_STRIDE);
  /** How often the table was emptied: ids of another filling stand for other words. */
  filling = 0;
  readonly #ids = new Map<string, number>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The row ids of a document's words. Ids hold until the next call. */
  idsOf(words: readonly { readonly word: string }[]): Int32Array {
    if (this.#ids.size > MOST_WORDS) {
      this.#ids.clear();
      this.filling++;
    }
    const ids = new Int32Array(words.length);
    for (let index = 0; index < words.length; index++) {
      const { word } = words[index] as { word: string };
      ids[index] = this.#ids.get(word) ?? this.#add(word);
    }
    return ids;
  }

  #add(word: string): number {
    const id = this.#ids.size;
    this.#ids.set(word, id);
    if ((id + 1) * WORD_STRIDE > this.rows.length) {
      const grown = new Int32Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.rows.set(featuresOf(word, this.#lexicon), id * WORD_STRIDE);
    return id;
  }
}

/** One row of the table. */
function featuresOf(word: string, lexicon: Lexicon): Int32Array {
  const row = new Int32Array(WORD_STRIDE);
  const normal = normalizeWord(word);
  const lower = normal.toLowerCase();
  const shape = shapeOf(normal);
  const { fine, coarse } = clustersOf(lexicon, lower);
  const { readings, nounClass, verbClass } = lexicalClasses(lexicon, lower);
  row[WORD.form] = hashText(normal);
  row[WORD.lower] = hashText(lower);
  row[WORD.shape] = hashText(shape);
  row[WORD.prefix2] = hashText(lower.slice(0, 2));
  row[WORD.prefix3] = hashText(lower.slice(0, 3));
  row[WORD.suffix1] = hashText(lower.slice(-1));
  row[WORD.suffix2] = hashText(lower.slice(-2));
  row[WORD.suffix3] = hashText(lower.slice(-3));
  row[WORD.suffix4] = hashText(lower.slice(-4));
  row[WORD.fineCluster] = fine;
  row[WORD.coarseCluster] = coarse;
  row[WORD.readings] = readings;
  row[WORD.nounClass] = nounClass;
  row[WORD.verbClass] = verbClass;
  row[WORD.flags] = flagsOf(shape, normal);
  return row;
}
