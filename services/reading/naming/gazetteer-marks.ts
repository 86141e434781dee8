import type { Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import type { Naming } from '#reading/gazetteers/known-names.ts';
import { foldWord, wordsOf } from '#reading/gazetteers/words.ts';
import { markAcronyms } from '#reading/naming/acronym-marks.ts';
import { MARK } from '#reading/naming/marks.ts';

/** A city with this many thousand people is known by name outside its country. */
const LARGE_CITY_THOUSANDS = 500;

/** The marks of every token of a document. */
export function markTokens(gazetteers: Gazetteers, tokens: readonly Token[]): Int32Array {
  const marks = new Int32Array(tokens.length);
  const words = wordsOf(tokens);
  const setRange = (from: number, end: number, bits: number): void => {
    for (let word = from; word < end; word++) {
      const token = words.token[word] as number;
      const inner = (word > from ? MARK.notFirst : 0) | (word < end - 1 ? MARK.notLast : 0);
      marks[token] = (marks[token] as number) | bits | inner;
    }
  };
  for (let at = 0; at < words.lower.length; at++) {
    const known = gazetteers.known.phrases.longestAt(words, at);
    if (known) setRange(at, known.end, bitsOfNamings(known.values));
    const city = gazetteers.cities.longestAt(words, at);
    if (city) {
      const isLarge = city.values.some(({ thousands }) => thousands >= LARGE_CITY_THOUSANDS);
      setRange(at, city.end, isLarge ? MARK.city | MARK.largeCity : MARK.city);
    }
  }
  for (let index = 0; index < tokens.length; index++) {
    marks[index] = (marks[index] as number) | bitsOfWord(gazetteers, foldWord(tokens[index]?.word ?? ''));
  }
  markAcronyms(tokens, marks);
  return marks;
}

function bitsOfNamings(namings: readonly Naming[]): number {
  let bits = 0;
  for (const { entity, as, vague } of namings) {
    if (as === 'adjective' || as === 'people') bits |= MARK.demonym;
    else if (as === 'seat') bits |= MARK.seat;
    else if (entity.type === 'Country') bits |= MARK.country;
    else if (entity.type === 'Place') bits |= MARK.place;
    else bits |= MARK.organization;
    if (vague) bits |= MARK.vague;
  }
  return bits;
}

function bitsOfWord({ people, titles }: Gazetteers, folded: string): number {
  return (
    (people.givenNames.has(folded) ? MARK.givenName : 0) |
    (people.honorifics.has(folded) ? MARK.honorific : 0) |
    (people.particles.has(folded) ? MARK.particle : 0) |
    (titles.heads.has(folded) ? MARK.titleHead : 0)
  );
}
