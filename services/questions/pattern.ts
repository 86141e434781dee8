import { WORD_CLASSES } from './word-classes.ts';
import type { Word } from './words.ts';

/** Words by the name of the slot that they fill. */
export type Slots = Readonly<Record<string, readonly Word[]>>;

/** Takes the words of a question and gives its slots, or null where the pattern does not fit. */
export type Pattern = (words: readonly Word[]) => Slots | null;

/**
 * Makes a pattern from a line such as `who {have}? {spoke} {about} <about>`: plain words stand for themselves, `a|b` for
 * either (an underscore joins words into one), `{name}` for any word or words of a class, `<name>` for one or more words that are given back, `?` for what
 * may be missing. A slot takes as few words as it can, so that what follows it is found.
 * @throws Error for a class that does not exist (when the pattern is made, which is at start)
 */
export function makePattern(line: string): Pattern {
  const slots: string[] = [];
  const source = line.split(' ').map((part) => partSource(part, slots));
  const expression = new RegExp(`^${source.join('')}$`, 'd');
  return (words) => {
    // Each word with a space after it, so that every part of the pattern ends at the end of a word.
    const starts: number[] = [];
    let text = '';
    for (const { plain } of words) {
      starts.push(text.length);
      text += `${plain} `;
    }
    const match = expression.exec(text);
    if (match === null) return null;
    const groups = match.indices?.groups;
    return Object.fromEntries(
      slots.map((slot) => {
        const [from, to] = groups?.[slot] ?? [0, 0];
        return [slot, words.filter((_, index) => (starts[index] ?? 0) >= from && (starts[index] ?? 0) < to)];
      }),
    );
  };
}

function partSource(part: string, slots: string[]): string {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const slot = /^<(\w+)>$/.exec(body)?.[1];
  if (slot !== undefined) {
    slots.push(slot);
    return `(?<${slot}>(?:\\S+ )+?)${optional ? '?' : ''}`;
  }
  const alternatives = body.split('|').flatMap((alternative) => {
    const name = /^\{(\w+)\}$/.exec(alternative)?.[1];
    if (name === undefined) return [alternative.replaceAll('_', ' ')];
    const members = WORD_CLASSES[name];
    if (members === undefined) throw new Error(`The pattern names a word class that does not exist: ${name}`);
    return members;
  });
  // Longer turns first, so that "met with" is not taken for "met" with a name that begins with "with".
  alternatives.sort((one, other) => other.length - one.length);
  return `(?:${alternatives.map((words) => `${literal(words)} `).join('|')})${optional ? '?' : ''}`;
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
