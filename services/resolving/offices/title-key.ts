import { foldWords } from '#resolving/names/fold-words.ts';

/** British and American spellings of words in titles. */
const SPELLINGS: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  organisation: 'organization',
};

/**
 * An office's title for comparison: "Secretary-General" and "secretary general", "Defence Minister" and "Defense
 * Minister" are one.
 */
export function titleKey(title: string): string {
  return foldWords(title)
    .map((word) => SPELLINGS[word] ?? word)
    .join(' ');
}
