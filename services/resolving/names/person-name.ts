import { foldSpelling } from './fold-spelling.ts';
import { foldWords } from './fold-words.ts';
import { PARTICLES, SUFFIXES } from './particles.ts';

/** A person's name taken apart for comparison. */
type PersonName = {
  /** Given names, then the surname, folded; the surname alone where no given name is known. */
  readonly key: string;
  readonly surname: string;
  /** True where only a surname is known ("Rutte", "von der Leyen"). */
  readonly partial: boolean;
};

/**
 * Takes a person's name apart, so that "Donald J. Trump" and "Donald Trump", "J.D. Vance" and "JD Vance", "Volodymyr
 * Zelenskyy" and "Volodymyr Zelensky" have one key. Initials between the names and "Jr." are left out.
 *
 * @returns null for a name without letters
 */
export function personName(name: string): PersonName | null {
  const words = joinInitials(foldWords(name).filter((word) => !SUFFIXES.has(word)));
  const surname = words.at(-1);
  if (surname === undefined) return null;
  const given = words.slice(0, -1).filter((word, index) => index === 0 || word.length > 1);
  const partial = given.every((word) => PARTICLES.has(word));
  const kept = partial ? [surname] : [...given, surname];
  return { key: kept.map(foldSpelling).join(' '), surname: foldSpelling(surname), partial };
}

/** "J. D. Vance" has the words j, d, vance; "J.D. Vance" and "JD Vance" have jd, vance. */
function joinInitials(words: readonly string[]): string[] {
  const firstLong = words.findIndex((word) => word.length > 1);
  return firstLong < 2 ? [...words] : [words.slice(0, firstLong).join(''), ...words.slice(firstLong)];
}
