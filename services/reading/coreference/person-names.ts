const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A surname as a key: spellings of one ending fold together ("Zelenskyy", "Zelensky", "Zelenskiy"). */
export function surnameKey(words: readonly string[]): string {
  const last = withoutSuffix(words).at(-1) ?? '';
  return last.length > 5 ? last.replace(/(?:yy|iy|yi|ii|ij)$/, 'y') : last;
}

/** A name's words without "Jr." and the like. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/**
 * Whether a shorter or other form names the same person as a full name: its end ("von der Leyen"), first and last
 * without the middle ("Donald J. Trump"), initials ("K. Budrys"). Words are folded.
 */
export function isFormOf(form: readonly string[], full: readonly string[]): boolean {
  const one = withoutSuffix(form);
  const other = withoutSuffix(full);
  if (one.length === 0 || other.length === 0 || surnameKey(one) !== surnameKey(other)) return false;
  if (one.length === 1 || other.length === 1) return true;
  if (
    one.length < other.length &&
    one.every((word, index) => sameWord(word, other[other.length - one.length + index]))
  ) {
    return true;
  }
  return agrees(one[0] ?? '', other[0] ?? '');
}

function sameWord(one: string, other: string | undefined): boolean {
  return one === other || surnameKey([one]) === surnameKey([other ?? '']);
}

/** "k" or "k." agrees with "kestutis". */
function agrees(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.length <= 2 && other.startsWith(one)) || (other.length <= 2 && one.startsWith(other));
}
