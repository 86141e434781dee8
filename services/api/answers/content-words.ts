import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Word } from '#questions/words.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { likeWords } from './like-words.ts';

/** Words that a report changes when it turns what somebody said around: "I'm a member" is "he was a member". */
const TURNED = new Set(
  'i we you he she they it me us him her them my our your his their its is am are was were be been being had has have having would will can could shall should may might that this the a an'.split(
    ' ',
  ),
);
/** Words of grammar beside them, which say nothing of what was said. */
const GRAMMAR = new Set(
  'and or but not no of to in on at by for from with about into over than then there here what when who whom which where why how if so as do does did just only also more most some any such very too own now still out up down off along well'.split(
    ' ',
  ),
);
/** So much of a word has to agree: "betrayal" and "betray". */
const STEM_LENGTH = 6;

/** The words as they were said: all of a quotation, of a report those that reporting leaves as they are. */
export function spokenWords({ text, words }: Phrase): string {
  const kept = words.filter(({ plain }) => !TURNED.has(plain) && !GRAMMAR.has(plain));
  return kept.length < 2 ? text : kept.map((word) => word.text).join(' ');
}

/** What a phrase says, word by word, each with those that stand for the same. */
export function contentWords(words: readonly Word[]): (readonly string[])[] {
  return words
    .flatMap(({ plain }) => foldWords(plain))
    .filter(isContent)
    .map(likeWords);
}

/** True for a folded word that says something of what was said, rather than how its sentence hangs together. */
export function isContent(word: string): boolean {
  return (word.length > 2 || /\d/.test(word)) && !TURNED.has(word) && !GRAMMAR.has(word);
}

/** Words as they begin, so that "attack" finds "attacks". */
export function stemsOf(groups: readonly (readonly string[])[]): string[][] {
  return groups.map((like) => like.map((word) => word.slice(0, STEM_LENGTH)));
}

/** Short words have short endings, or are others: "war" is in "wars", but not in "warned". */
const SHORT = 4;
const ENDINGS = new Set(['', 's', 'es', 'd', 'ed', 'ing', 'er', 'ers']);

/** True where a text has a word of each group, by one of the beginnings in it. */
export function hasWords(text: string, groups: readonly (readonly string[])[]): boolean {
  const there = foldWords(text);
  return groups.every((beginnings) =>
    there.some((word) => beginnings.some((beginning) => beginsWith(word, beginning))),
  );
}

function beginsWith(word: string, beginning: string): boolean {
  if (!word.startsWith(beginning)) return false;
  return beginning.length > SHORT || ENDINGS.has(word.slice(beginning.length));
}
