import type { Word } from '../words.ts';

/**
 * The words of a changed text, each as it stood in the question. What the two texts begin and end with is the same words; in
 * between each word stands for the next one like it. Words that were put in stand nowhere: they take up no room after the
 * word before them.
 */
export function keepWords(words: readonly Word[], text: string): Word[] {
  const plains = text.split(' ').filter((plain) => plain !== '');
  const most = Math.min(words.length, plains.length);
  let first = 0;
  while (first < most && words[first]?.plain === plains[first]) first += 1;
  let last = 0;
  while (last < most - first && words.at(-1 - last)?.plain === plains.at(-1 - last)) last += 1;
  const between = words.slice(first, words.length - last);
  let next = 0;
  let end = words[first - 1]?.end ?? words[0]?.start ?? 0;
  const changed = plains.slice(first, plains.length - last).map((plain) => {
    const at = between.findIndex((word, index) => index >= next && word.plain === plain);
    const kept = between[at];
    if (kept === undefined) return { text: plain, plain, start: end, end };
    next = at + 1;
    end = kept.end;
    return kept;
  });
  return [...words.slice(0, first), ...changed, ...words.slice(words.length - last)];
}
