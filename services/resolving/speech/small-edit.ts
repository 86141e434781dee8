import { byId } from '#resolving/canonical-order.ts';
import { foldWords } from '#resolving/names/fold-words.ts';

/** Words as one document of a story reports them. */
type Wording = { readonly id: string; readonly text: string };

/** Two wordings of one thing said. */
export type Edit = { readonly one: string; readonly other: string };

/** Editors change, add or drop one word in five at most where they mean the same words. */
const CHANGED_AT_MOST = 0.2;
/** With fewer words one changed word says something else: "he is right", "he is wrong". */
const WORDS_NEEDED = 6;

/** "We will not send troops" is no edit of "We will send troops". */
const TURNING: ReadonlySet<string> = new Set('not no never nobody nothing neither nor without'.split(' '));
const NUMBER = /\p{N}/u;

/**
 * The pairs of a story's wordings that differ by a small edit, each once with the lesser id first. Of wordings that are the same word by word
 * one stands for the others, which are paired with it alone: they hang together all the same.
 *
 * @example "Ukraine must be in a strong position" and "Ukraine must be in a very strong position"
 */
export function smallEdits(wordings: readonly Wording[]): Edit[] {
  const folded = wordings.map(({ id, text }) => ({ id, words: foldWords(text) }));
  const alike = [...Map.groupBy(folded, ({ words }) => words.join(' ')).values()].map((group) =>
    group.toSorted(byId),
  );
  const firsts = alike.flatMap(([first]) => first ?? []);
  const same = alike.flatMap(([first, ...others]) =>
    first === undefined || !isSmallEdit(first.words, first.words)
      ? []
      : others.map((other) => editOf(first, other)),
  );
  const edited = firsts.flatMap((one, index) =>
    firsts
      .slice(index + 1)
      .flatMap((other) => (isSmallEdit(one.words, other.words) ? editOf(one, other) : [])),
  );
  return [...same, ...edited];
}

function editOf(wording: { id: string }, another: { id: string }): Edit {
  const [one = '', other = ''] = [wording.id, another.id].sort();
  return { one, other };
}

/** Whether two lists of words say the same but for a word in five; never where a number or a negation makes the difference. */
export function isSmallEdit(one: readonly string[], other: readonly string[]): boolean {
  const longer = Math.max(one.length, other.length);
  const allowed = Math.floor(longer * CHANGED_AT_MOST);
  if (Math.min(one.length, other.length) < WORDS_NEEDED) return false;
  if (Math.abs(one.length - other.length) > allowed) return false;
  if (onlyIn(one, other).some(turns) || onlyIn(other, one).some(turns)) return false;
  return editDistance(one, other) <= allowed;
}

function onlyIn(one: readonly string[], other: readonly string[]): string[] {
  const there = new Set(other);
  return one.filter((word) => !there.has(word));
}

function turns(word: string): boolean {
  return TURNING.has(word) || NUMBER.test(word);
}

/** Levenshtein's distance between two lists of words, row by row. */
function editDistance(one: readonly string[], other: readonly string[]): number {
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, word] of one.entries()) {
    const row = [index + 1];
    for (const [column, against] of other.entries()) {
      const replaced = (before[column] ?? 0) + (word === against ? 0 : 1);
      row.push(Math.min(replaced, (before[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}
