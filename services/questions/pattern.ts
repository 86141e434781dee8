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
  const parts = line.split(' ');
  const expression = new RegExp(`^${parts.map((part) => partSource(part, slots)).join('')}$`, 'd');
  const needed = parts.flatMap(neededBeginnings);
  return (words) => {
    const { text, starts, holds } = preparedOf(words);
    if (!needed.every(holds)) return null;
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

/** The words that one part of a pattern may begin with. */
type Beginnings = ReadonlySet<string>;

type Prepared = {
  /** Each word with a space after it, so that every part of a pattern ends at the end of a word. */
  readonly text: string;
  /** Where in it each word starts. */
  readonly starts: readonly number[];
  /** Whether one of the words is in the question; most parts stand in many patterns, so each is looked up once. */
  readonly holds: (beginnings: Beginnings) => boolean;
};

/** What all patterns look at, of the questions that are being read. */
const prepared = new WeakMap<readonly Word[], Prepared>();

function preparedOf(words: readonly Word[]): Prepared {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const starts: number[] = [];
  let text = '';
  for (const { plain } of words) {
    starts.push(text.length);
    text += `${plain} `;
  }
  const present = text.split(' ');
  const held = new Map<Beginnings, boolean>();
  const holds = (beginnings: Beginnings) => {
    const answer = held.get(beginnings) ?? present.some((word) => beginnings.has(word));
    held.set(beginnings, answer);
    return answer;
  };
  const made = { text, starts, holds };
  prepared.set(words, made);
  return made;
}

const beginningsOfParts = new Map<string, Beginnings>();

/** None for a slot, and for a part that may be missing. A pattern is run only on questions that may hold all of its parts: there are over a thousand. */
function neededBeginnings(part: string): Beginnings[] {
  if (part.endsWith('?') || part.startsWith('<')) return [];
  const known = beginningsOfParts.get(part);
  if (known !== undefined) return [known];
  const beginnings = new Set(turnsOf(part).map((turn) => turn.split(' ')[0] ?? ''));
  beginningsOfParts.set(part, beginnings);
  return [beginnings];
}

function partSource(part: string, slots: string[]): string {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const slot = /^<(\w+)>$/.exec(body)?.[1];
  if (slot !== undefined) {
    slots.push(slot);
    return `(?<${slot}>(?:\\S+ )+?)${optional ? '?' : ''}`;
  }
  const alternatives = turnsOf(body);
  // Longer turns first, so that "met with" is not taken for "met" with a name that begins with "with".
  alternatives.sort((one, other) => other.length - one.length);
  return `(?:${alternatives.map((words) => `${literal(words)} `).join('|')})${optional ? '?' : ''}`;
}

/** The turns that a part stands for, with spaces between their words. @param body a part without its question mark */
function turnsOf(body: string): string[] {
  return body.split('|').flatMap((alternative) => {
    const name = /^\{(\w+)\}$/.exec(alternative)?.[1];
    if (name === undefined) return [alternative.replaceAll('_', ' ')];
    const members = WORD_CLASSES[name];
    if (members === undefined) throw new Error(`The pattern names a word class that does not exist: ${name}`);
    return [...members];
  });
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
