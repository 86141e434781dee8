import type { Sentence, Step, Token } from '#reading/document.ts';
import type { Span } from '#reading/extraction.ts';
import { findParagraphs } from '#reading/tokens/find-paragraphs.ts';
import { splitSentences } from '#reading/tokens/split-sentences.ts';
import { splitWords } from '#reading/tokens/split-words.ts';

/** The first step of reading: paragraphs, words and sentences with exact offsets. Any text whatever will do. */
export const tokensStep: Step<'text', 'paragraphs' | 'tokens' | 'sentences'> = {
  name: 'tokens',
  needs: ['text'],
  adds: ['paragraphs', 'tokens', 'sentences'],
  run: ({ text }) => tokenize(text),
};

/** Paragraphs, words and sentences of a text. Every character that is no white space belongs to exactly one token. */
export function tokenize(text: string): {
  paragraphs: Span[];
  tokens: Token[];
  sentences: Sentence[];
} {
  const paragraphs = findParagraphs(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const lowerForms = new Map<string, string>();
  paragraphs.forEach((paragraph, paragraphIndex) => {
    const words = offsetsOf(text, paragraph);
    let first = 0;
    for (const end of splitSentences(text, words, { first: 0, end: words.starts.length })) {
      const firstToken = tokens.length;
      for (let word = first; word < end; word++) {
        const span = { start: words.starts[word] as number, end: words.ends[word] as number };
        tokens.push(tokenOf(text, span, { index: tokens.length, sentence: sentences.length, lowerForms }));
      }
      sentences.push({
        firstToken,
        endToken: tokens.length,
        paragraph: paragraphIndex,
        start: words.starts[first] as number,
        end: words.ends[end - 1] as number,
      });
      first = end;
    }
  });
  return { paragraphs, tokens, sentences };
}

function offsetsOf(text: string, paragraph: Span): { starts: Int32Array; ends: Int32Array } {
  const starts: number[] = [];
  const ends: number[] = [];
  splitWords(text, paragraph, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function tokenOf(
  text: string,
  span: Span,
  place: { readonly index: number; readonly sentence: number; readonly lowerForms: Map<string, string> },
): Token {
  const word = text.slice(span.start, span.end);
  let lower = place.lowerForms.get(word);
  if (lower === undefined) {
    lower = word.toLowerCase();
    place.lowerForms.set(word, lower);
  }
  return { index: place.index, word, lower, sentence: place.sentence, start: span.start, end: span.end };
}
