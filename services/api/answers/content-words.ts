import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Word } from '#questions/words.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { likeWords } from './like-words.ts';

/** Words that a report changes when it turns what somebody said around: "I'm a member" is "he was a member". */
const TURNED = new Set(
  'i we you he she they it me us him her them my our your his their its is am are was were be been had has have would will can could shall should may might that this the a an'.split(
    ' ',
  ),
);
/** So much of a word has to agree: "betrayal" and "betray". */
const STEM_LENGTH = 6;

/** The words as they were said: all of a quotation, of a report those that reporting leaves as they are. */
export function spokenWords({ text, words }: Phrase): string {
  const kept = words.filter(({ plain }) => !TURNED.has(plain));
  return kept.length < 2 ? text : kept.map((word) => word.text).join(' ');
}

/** What a phrase says, word by word, each with those that stand for the same; words of grammar, mostly short, say nothing. */
export function contentWords(words: readonly Word[]): (readonly string[])[] {
  return words
    .flatMap(({ plain }) => foldWords(plain))
    .filter((word) => (word.length > 3 || /\d/.test(word)) && !TURNED.has(word))
    .map(likeWords);
}

/** Words as they begin, so that "attack" finds "attacks". */
export function stemsOf(groups: readonly (readonly string[])[]): string[][] {
  return groups.map((like) => like.map((word) => word.slice(0, STEM_LENGTH)));
}
