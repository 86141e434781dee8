import { splitWords, type Word } from './words.ts';

/** Small words inside of names: "the Bank of England or Beatrix van den Hoven". */
const INSIDE_NAMES = new Set('of for and the de la le du van von der den di da al el bin ibn'.split(' '));
const BEFORE_NAMES = new Set(['the', 'a', 'an']);

/**
 * The questions that a question with an "or" stands for: "did Landau or Rubio visit Helsinki" is one of Landau and one of Rubio. What
 * stands on both sides of the "or" has to be names, written with capitals, or whole offices of one person ("is Landau secretary of state or
 * his deputy"): other words may be one thing.
 * @returns null where there is nothing to split
 */
export function splitAlternatives(question: string): readonly string[] | null {
  const words = splitWords(question);
  const at = words.findIndex(({ plain }) => plain === 'or');
  if (at < 1 || words.findLastIndex(({ plain }) => plain === 'or') !== at) return null;
  if (words.some(({ plain }) => plain === '"')) return null;
  return splitNames(question, { words, at }) ?? splitOffices(question, { words, at });
}

type Found = { readonly words: readonly Word[]; readonly at: number };

function splitNames(question: string, { words, at }: Found): readonly string[] | null {
  const first = nameBefore(words, { at, question });
  const last = nameAfter(words, at);
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (first === at || last === at || start === undefined || end === undefined) return null;
  const [before, after] = [question.slice(0, start), question.slice(end)];
  const one = question.slice(start, words[at - 1]?.end);
  const other = question.slice(words[at + 1]?.start, end);
  return [one, other].map((name) => `${before}${name}${after}`);
}

/**
 * The first word of the name that ends before the "or"; the word of a question that stands first has its capital from there. After a
 * comma or an "it was" stand those to choose from, which are no other questions: "who spoke about NATO, Landau or Rubio".
 */
function nameBefore(words: readonly Word[], { at, question }: { at: number; question: string }): number {
  let first = at;
  for (let index = at - 1; index > 0; index -= 1) {
    if (isCapital(words[index])) first = index;
    else if (!INSIDE_NAMES.has(words[index]?.plain ?? '')) break;
    if (/[,:;–—]/.test(question.slice(words[index - 1]?.end, words[index]?.start))) return at;
  }
  return words[first - 1]?.plain === 'it' ? at : first;
}

/** The last word of the name that begins after the "or". */
function nameAfter(words: readonly Word[], at: number): number {
  const from = BEFORE_NAMES.has(words[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  if (!isCapital(words[from])) return at;
  let last = from;
  for (let index = from + 1; index < words.length; index += 1) {
    if (isCapital(words[index])) last = index;
    else if (!INSIDE_NAMES.has(words[index]?.plain ?? '')) break;
  }
  return last;
}

/** "Is Landau secretary of state or deputy secretary of state?" */
function splitOffices(question: string, { words, at }: Found): readonly string[] | null {
  if (!/^(?:is|was)$/.test(words[0]?.plain ?? '')) return null;
  const from = words.findIndex((word, index) => index > 0 && !isCapital(word));
  const [office, other] = [words[from], words[at + 1]];
  if (from < 2 || from >= at || office === undefined || other === undefined) return null;
  const opening = question.slice(0, office.start);
  const end = words.at(-1)?.end;
  return [
    `${opening}${question.slice(office.start, words[at - 1]?.end)}`,
    `${opening}${question.slice(other.start, end)}`,
  ];
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}
