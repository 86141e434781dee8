import { foldWords } from './fold-words.ts';
import { GENERIC_WORDS } from './generic-words.ts';

/** An organization's name for comparison; `generic` where many countries have one of that name. */
type OrganizationName = { readonly key: string; readonly generic: boolean };

/** Takes the article away and folds the rest. @returns null for a name without letters */
export function organizationName(name: string): OrganizationName | null {
  const words = foldWords(name);
  if (words[0] === 'the') words.shift();
  if (words.length === 0) return null;
  return { key: words.join(' '), generic: words.every((word) => GENERIC_WORDS.has(word)) };
}
