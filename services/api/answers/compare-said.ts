import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { likeStems } from './like-said.ts';
import { CODE, type SaidWord, saidWords } from './said-words.ts';

/** Of so many words one may stand elsewhere: "can never be in a situation like Minsk again". */
const WORDS_TO_ONE_ELSEWHERE = 4;
/** Words before the first that is the same, among which may be the "no" of "no simple solutions". */
const WORDS_BEFORE = 3;
/** A word this long or longer may go on differently: "secure" and "security". */
const LONG = 5;

/** Tells what texts say beside what somebody is asked to have said. */
export type SaidComparer = {
  /** True where a text says it. */
  isSaidIn(text: string): boolean;
  /** True where a text has the words, and turns them into the opposite. */
  isOppositeOf(text: string): boolean;
};

/**
 * A text says what somebody is asked to have said where all words of content are there, in about the same order, names in the very same
 * one, and as many of them turn it into the opposite. A single other word is another thing ("steel prices could fall again" is not
 * that they could rise), and so is the same with a "not".
 * @param asked the words that are asked for: "the alliance would put rail corridors first"
 */
export function compareSaid(asked: string, gazetteers: Gazetteers): SaidComparer {
  // Names may be written small in a question; but the "coast guard" of one is not that of the United States.
  const readings = [true, false].map((isAsked) => wantedOf(saidWords(asked, { gazetteers, isAsked })));
  const compared = (text: string) => {
    const there = saidWords(text, { gazetteers, isAsked: false });
    return readings.map((wanted) => compareWords(wanted, there));
  };
  return {
    isSaidIn: (text) => compared(text).includes('same'),
    isOppositeOf: (text) => compared(text).includes('opposite'),
  };
}

/** The words of content that a text has to have; the names among them; whether a "not" turns them. */
type Wanted = {
  readonly words: readonly WantedWord[];
  readonly names: readonly WantedWord[];
  readonly isTurned: boolean;
};

/** A word that is asked for, with the stems of those that stand for the same. */
type WantedWord = SaidWord & { readonly stems: readonly string[] };

function wantedOf(asked: readonly SaidWord[]): Wanted {
  const words = asked
    .filter((word) => word.isContent && !word.negates)
    .map((word) => ({ ...word, stems: likeStems(word.key) }));
  return { words, names: words.filter(({ isName }) => isName), isTurned: turns(asked) };
}

function compareWords(
  { words, names, isTurned }: Wanted,
  there: readonly SaidWord[],
): 'same' | 'opposite' | 'other' {
  if (words.length === 0 || !words.every((word) => there.some((other) => isSame(word, other))))
    return 'other';
  const aligned = align(words, there);
  if (aligned.length < words.length - elsewhere(words.length)) return 'other';
  if (align(names, there).length < names.length) return 'other';
  // A word alone may be in anything: who said “betrayal” may have said that there was none.
  if (words.length === 1 && !isTurned) return 'same';
  return isTurned === turns(stretch(there, aligned)) ? 'same' : 'opposite';
}

/** How many words may stand elsewhere; two may be turned around: "rising prices" of "prices that rise". */
function elsewhere(words: number): number {
  return words === 2 ? 1 : Math.floor(words / WORDS_TO_ONE_ELSEWHERE);
}

function isSame(asked: WantedWord, said: SaidWord): boolean {
  if (asked.key === said.key || asked.plain === said.plain) return true;
  if (/\d/.test(asked.key) || asked.key.startsWith(CODE)) return false;
  return asked.stems.some((stem) => areForms(stem, said.stem));
}

function areForms(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= LONG && long.startsWith(short);
}

/** Where the words stand of the longest common subsequence of both, by the usual table of all beginnings. */
function align(wanted: readonly WantedWord[], there: readonly SaidWord[]): readonly number[] {
  let best: (readonly number[])[] = Array.from({ length: there.length + 1 }, () => []);
  for (const word of wanted) {
    const next: (readonly number[])[] = [[]];
    for (const [at, other] of there.entries()) {
      const longest = longer(next[at] ?? [], best[at + 1] ?? []);
      next.push(isSame(word, other) ? longer(longest, [...(best[at] ?? []), at]) : longest);
    }
    best = next;
  }
  return best.at(-1) ?? [];
}

function longer(one: readonly number[], other: readonly number[]): readonly number[] {
  return other.length > one.length ? other : one;
}

/** The words from the first to the last of those aligned, with the few before them in the sentence. */
function stretch(there: readonly SaidWord[], aligned: readonly number[]): readonly SaidWord[] {
  const [first = 0, last = 0] = [aligned[0], aligned.at(-1)];
  const before = there.slice(Math.max(0, first - WORDS_BEFORE), first);
  const from = first - before.length + before.findLastIndex(({ ends }) => ends) + 1;
  return there.slice(from, last + 1);
}

/** True where an odd number of words turn what is said into the opposite: "no doubt that it will not" affirms. */
function turns(words: readonly SaidWord[]): boolean {
  return words.filter(({ negates }) => negates).length % 2 === 1;
}
