import type { Word } from '../words.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** Words of the longest name among several that are given to choose from. */
const LONGEST_NAME = 6;

/** A question without those whom it gives to choose from, and them: null where it gives none. */
export type EitherTaken = { readonly words: readonly Word[]; readonly either: readonly Phrase[] | null };

/**
 * Takes the names out of a question that asks which of them it was: "who visited Helsinki, Landau or Rubio" asks who visited Helsinki,
 * and so does "was it Landau or Rubio who visited Helsinki". Names have to begin with a capital, or a list of things said would be taken for them.
 * @param question the question that the words were cut from, since commas are no words
 */
export function takeEither(words: readonly Word[], question: string): EitherTaken {
  return takeCleft(words, question) ?? takeLast(words, question) ?? { words, either: null };
}

/** "Was it Landau or Rubio who visited Helsinki?" */
function takeCleft(words: readonly Word[], question: string): EitherTaken | null {
  const [is, it, ...rest] = words;
  if (!['is', 'was', 'were'].includes(is?.plain ?? '') || it?.plain !== 'it') return null;
  const who = rest.findIndex(({ plain }) => plain === 'who' || plain === 'that');
  const either = who < 1 ? null : namesOf(rest.slice(0, who), question);
  const asks = rest[who];
  if (either === null || asks === undefined) return null;
  return { words: [{ ...asks, plain: 'who' }, ...rest.slice(who + 1)], either };
}

/** "Who visited Helsinki, Landau or Rubio?", "who said more: Landau or Rubio" */
function takeLast(words: readonly Word[], question: string): EitherTaken | null {
  if (!/^(?:who|whom|which|what)$/.test(words[0]?.plain ?? '')) return null;
  const from = words.findIndex(
    (word, at) => at > 0 && /[,:;–—-]/.test(question.slice(words[at - 1]?.end ?? 0, word.start)),
  );
  const either = from < 0 ? null : namesOf(words.slice(from), question);
  return either === null ? null : { words: words.slice(0, from), either };
}

/** Names between which an "or" or a comma stands; null where one is no name, or there is no "or". */
function namesOf(words: readonly Word[], question: string): readonly Phrase[] | null {
  if (!words.some(({ plain }) => plain === 'or')) return null;
  const groups: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const between = question.slice(words[at - 1]?.end ?? word.start, word.start);
    if (word.plain === 'or' || between.includes(',')) groups.push([]);
    if (word.plain !== 'or') groups.at(-1)?.push(word);
  }
  const names = groups.filter((group) => group.length > 0).map((group) => phraseOf(question, group));
  const areNames = names.every((name) => name !== null && isName(name));
  return areNames && names.length > 1 ? names.filter((name) => name !== null) : null;
}

function isName({ text, words }: Phrase): boolean {
  return words.length <= LONGEST_NAME && /^\p{Lu}/u.test(text);
}
