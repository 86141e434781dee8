import type { Span } from '#reading/extraction.ts';

/** A text with its words: runs of letters and digits, with inner apostrophes. Quote marks never are part of one. */
export type WordIndex = { text: string; words: (Span & { lower: string })[] };

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu;

/** Finds the words of a text. */
export function indexWords(text: string): WordIndex {
  const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }));
  return { text, words };
}

/** Indices of the words that any of the spans touches. */
export function wordsIn({ words }: WordIndex, spans: readonly Span[]): Set<number> {
  const touched = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(words, start); i < words.length; i++) {
      const word = words[i] as Span;
      if (word.start >= end) break;
      touched.add(i);
    }
  }
  return touched;
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The words of what was said, less a leading "that": some annotators keep it, and a format that gives what was said
 * need not.
 */
export function contentWords(index: WordIndex, spans: readonly Span[]): Set<number> {
  const touched = wordsIn(index, spans);
  const first = Math.min(...touched);
  if (touched.size > 1 && index.words[first]?.lower === 'that') touched.delete(first);
  return touched;
}

const FUNCTION_WORDS = new Set(
  'the a an of in on at to for and or by with from who which that his her its their'.split(' '),
);

/** The words that tell one source from another; all of them where there are only articles and the like. */
export function sourceWords(index: WordIndex, spans: readonly Span[]): Set<number> {
  const touched = wordsIn(index, spans);
  const telling = new Set([...touched].filter((i) => !FUNCTION_WORDS.has(index.words[i]?.lower ?? '')));
  return telling.size > 0 ? telling : touched;
}

/** Shared members over all members; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
