import type { Word } from '../words.ts';

/** Openings that ask for an answer without saying of what. */
const OPENINGS = [
  'please',
  'can you tell me',
  'could you tell me',
  'can you please tell me',
  'could you please tell me',
  'would you tell me',
  'tell me',
  'i want to know',
  'i would like to know',
  'i wonder',
  'do you know',
  'does anyone know',
  'let me know',
  'hi',
  'hello',
  'hey',
  'and',
  'so',
  'ok',
  'according to the articles',
  'in the articles',
  'in these articles',
  'from the articles',
  'i am trying to find out',
  'i m trying to find out',
  'i want to find out',
  'i d like to know',
  'i am interested in',
  'find out',
  'quick question',
  'just',
  'but',
  'now',
  'i am looking for',
  'i need to know',
  'remind me',
  'any idea',
  'may i ask',
  'help me find out',
].map((opening) => opening.split(' '));

const CLOSINGS = [
  'please',
  'in the articles',
  'in these articles',
  'in all articles',
  'in the article',
  'in the documents',
  'in the news',
  'according to the articles',
  'according to the news',
  'in the text',
  'in the texts',
  'in the corpus',
  'in their remarks',
  'in their comments',
  'in their statements',
  'in his remarks',
  'in her remarks',
  'and what',
  'and when',
  'and why',
  'exactly',
  'thanks',
  'thank you',
  'then',
].map((closing) => closing.split(' '));

/** Takes away what is said for manners or means every article: "could you tell me who …, please". */
export function dropManners(words: readonly Word[]): readonly Word[] {
  const opening = OPENINGS.find(
    (manner) => manner.length < words.length && manner.every((word, at) => words[at]?.plain === word),
  );
  if (opening !== undefined) return dropManners(words.slice(opening.length));
  const closing = CLOSINGS.find((manner) => {
    const from = words.length - manner.length;
    return from > 0 && manner.every((word, at) => words[from + at]?.plain === word);
  });
  return closing === undefined ? words : dropManners(words.slice(0, -closing.length));
}
