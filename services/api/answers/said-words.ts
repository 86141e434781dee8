import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { isContent } from './content-words.ts';
import { knownEntity } from './known-entity.ts';
import { stemOf } from './like-said.ts';

/** A word of what was said, or of what somebody is asked to have said. */
export type SaidWord = {
  /** As written, folded: "ice" may be the first letters of an agency, or ice. */
  readonly plain: string;
  /** The code of the country or body that it names, after CODE, so that "U.S." and "American" are one; else the word, folded. */
  readonly key: string;
  readonly stem: string;
  readonly isName: boolean;
  /** False for words of grammar, of which the one may have others than the other. */
  readonly isContent: boolean;
  /** True where it turns what is said into the opposite. */
  readonly negates: boolean;
  /** True for the last of a sentence. */
  readonly ends: boolean;
};

/** What the key of a word begins with that stands for a country or body. */
export const CODE = '=';

/** Words as they stand, with dots of initials and thousands, and what follows them up to the next. */
const WORD = /(\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}.'’]*)([^\p{L}\p{N}]*)/gu;
const LONGEST_NAME = 3;
const SENTENCE_END = /[.!?;]/;
const NEGATIONS = new Set(
  'not no never nobody none nothing neither without cannot rather instead'.split(' '),
);
/** "Not only" takes nothing back. */
const ONLY = new Set(['only', 'just', 'merely', 'least']);

/** Who is meant may be told by a pronoun instead: "those who turn up". */
const ANYBODY = new Set(['people', 'persons']);

/**
 * The words of a text, names of countries and bodies as one each.
 * @param options.isAsked true for the words of a question, in which names may be written small
 */
export function saidWords(
  text: string,
  { gazetteers, isAsked }: { gazetteers: Gazetteers; isAsked: boolean },
): SaidWord[] {
  const written = [...text.matchAll(WORD)].map(([, word = '', after = '']) => ({
    word: word.replace(/['’]s?$|(?<!\..*)\.$/iu, ''),
    ends: SENTENCE_END.test(word.slice(-1) + after) && !/\..+\.$/.test(word),
  }));
  const words: SaidWord[] = [];
  for (let at = 0; at < written.length; ) {
    const name = nameAt(written.slice(at, at + LONGEST_NAME), { gazetteers, isAsked });
    const length = name?.length ?? 1;
    const named = written.slice(at, at + length).map(({ word }) => word);
    const [word = ''] = named;
    const plain = named.map((part) => foldWords(part).join('')).join(' ');
    const key = name === null ? plain : CODE + name.code;
    words.push({
      plain,
      key,
      stem: stemOf(key),
      isName: name !== null || (at > 0 && /^\p{Lu}/u.test(word)),
      isContent: name !== null || (isContent(key) && !ANYBODY.has(key)),
      negates: negates(word, written[at + 1]?.word ?? ''),
      ends: written[at + length - 1]?.ends ?? true,
    });
    at += length;
  }
  return words.filter(({ key }) => key !== '');
}

function nameAt(
  written: readonly { readonly word: string }[],
  { gazetteers, isAsked }: { gazetteers: Gazetteers; isAsked: boolean },
): { code: string; length: number } | null {
  for (let length = written.length; length > 0; length -= 1) {
    const words = written.slice(0, length).map(({ word }) => word);
    const [first = ''] = words;
    // "Us" and "it" are no countries unless they are written so, and "the Finns" are no party.
    const mayBe = /^\p{Lu}/u.test(first) || (isAsked && isContent(foldWords(first).join('')));
    const known = mayBe ? knownEntity(words.join(' '), gazetteers) : null;
    if (known !== null) return { code: known.code, length };
  }
  return null;
}

function negates(word: string, next: string): boolean {
  const plain = word.toLowerCase().replace('’', "'");
  if (plain === 'not' && ONLY.has(next.toLowerCase())) return false;
  return NEGATIONS.has(plain) || plain.endsWith("n't");
}
