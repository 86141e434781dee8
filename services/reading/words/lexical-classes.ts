import { type Lexicon, SENSE, sensesOf } from '#reading/words/lexicon.ts';
import { adjectiveStems, type Inflection, nounStems, verbStems } from '#reading/words/stems.ts';

/** What WordNet allows a word form to be. */
export type LexicalClasses = {
  /** One bit a reading such as "verb in the past" or "plural noun"; 0 when WordNet knows no base form. */
  readonly readings: number;
  /** WordNet's class (lexicographer file) of the first sense as a noun and as a verb; 0 when there is none. */
  readonly nounClass: number;
  readonly verbClass: number;
};

const READING: Readonly<Record<'noun' | 'verb' | 'adjective', Partial<Record<Inflection, number>>>> = {
  noun: { none: 1, plural: 2 },
  verb: { none: 4, 'third-person': 8, past: 16, gerund: 32 },
  adjective: { none: 64, comparative: 128, superlative: 256 },
};
const ADVERB_READING = 512;
const PROPER_READING = 1024;

/** Readings and sense classes of a lower-case word form. */
export function lexicalClasses(lexicon: Lexicon, lower: string): LexicalClasses {
  let readings = 0;
  let nounClass = 0;
  let verbClass = 0;
  for (const { base, inflection } of nounStems(lower)) {
    const senses = sensesOf(lexicon, base);
    if ((senses & SENSE.noun) === 0) continue;
    readings |= READING.noun[inflection] ?? 0;
    if (senses & SENSE.proper) readings |= PROPER_READING;
    nounClass ||= (senses >> SENSE.nounClassShift) & SENSE.classMask;
  }
  for (const { base, inflection } of verbStems(lower)) {
    const senses = sensesOf(lexicon, base);
    if ((senses & SENSE.verb) === 0) continue;
    readings |= READING.verb[inflection] ?? 0;
    verbClass ||= (senses >> SENSE.verbClassShift) & SENSE.classMask;
  }
  for (const { base, inflection } of adjectiveStems(lower)) {
    const senses = sensesOf(lexicon, base);
    if (senses & SENSE.adjective) readings |= READING.adjective[inflection] ?? 0;
    if (senses & SENSE.adverb && inflection === 'none') readings |= ADVERB_READING;
  }
  return { readings, nounClass, verbClass };
}
