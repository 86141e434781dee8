/** A word of a question, with its place in it. `plain` is what patterns compare: small letters, straight quotes, no marks. */
export type Word = {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
};

/** Contractions that stand for two words: "who's" is "who is", but "Rutte's" keeps its possessive. */
const CONTRACTED: Readonly<Record<string, string>> = {
  who: 'is',
  whos: 'is',
  what: 'is',
  where: 'is',
  when: 'is',
  how: 'is',
  there: 'is',
  that: 'is',
};

// "Brekelmans' counterpart" has a possessive without an s. "U.S." and "12.5" keep their dots, "Rutte's" splits before the possessive,
// "didn't" before the negation, "defence-minister" is two words.
const WORD =
  /(?<=\p{L})n['’]t(?!\p{L})|[\p{L}\p{N}]+?(?=n['’]t(?!\p{L}))|[\p{L}\p{N}]+(?:[.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*\.?|['’][sS](?![\p{L}\p{N}])|(?<=s)['’](?=\s+\p{L})|["“”«»]/gu;
const INITIALS = /^(?:\p{L}\.)+$/u;

/**
 * Cuts a question into words. Punctuation is dropped but for quote marks, which hold words that were said.
 * @example splitWords('Who’s the U.S. president?').map((word) => word.plain) // ['who', 'is', 'the', 'us', 'president']
 */
export function splitWords(question: string): Word[] {
  const words: Word[] = [];
  for (const match of question.matchAll(WORD)) {
    const text = match[0];
    const end = match.index + text.length;
    // A full stop belongs to initials ("U.S."), not to the last word of a sentence.
    const kept = text.endsWith('.') && !INITIALS.test(text) ? text.slice(0, -1) : text;
    words.push({
      text: kept,
      plain: plainOf(kept, words.at(-1)?.plain),
      start: match.index,
      end: end - text.length + kept.length,
    });
  }
  return words;
}

function plainOf(text: string, before: string | undefined): string {
  if (/^['’]$/.test(text)) return "'s";
  if (/^n['’]t$/i.test(text)) return 'not';
  if (/^['’]s$/i.test(text)) return (before !== undefined && CONTRACTED[before]) || "'s";
  if (/^["“”«»]$/.test(text)) return '"';
  const small = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return INITIALS.test(text) ? small.replaceAll('.', '') : small;
}
