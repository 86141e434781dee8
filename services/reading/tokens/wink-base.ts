import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';
import type { Sentence, Step, Tags, Token } from '#reading/document.ts';
import { findParagraphs } from '#reading/tokens/find-paragraphs.ts';

/** Tokens, sentences and tags by wink-nlp, paragraph by paragraph, with exact offsets. */
export function createWinkStep(): Step<'text', 'paragraphs' | 'tokens' | 'sentences' | 'tags'> {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const its = nlp.its;
  const lemmaOf = its.lemma as unknown as ItsFunction<string>;
  return {
    name: 'tokens',
    needs: ['text'],
    adds: ['paragraphs', 'tokens', 'sentences', 'tags'],
    run({ text }) {
      const paragraphs = findParagraphs(text);
      const tokens: Token[] = [];
      const sentences: Sentence[] = [];
      const tags = { upos: [] as string[], xpos: [] as string[], lemmas: [] as string[] } satisfies Tags;
      paragraphs.forEach((paragraph, paragraphIndex) => {
        let at = paragraph.start;
        const read = nlp.readDoc(text.slice(paragraph.start, paragraph.end));
        read.sentences().each((sentence: ItemSentence) => {
          const firstToken = tokens.length;
          sentence.tokens().each((token: ItemToken) => {
            const word = token.out();
            const start = text.indexOf(word, at);
            at = start + word.length;
            if (token.out(its.pos) === 'SPACE') return;
            const index = tokens.length;
            tokens.push({
              index,
              word,
              lower: word.toLowerCase(),
              sentence: sentences.length,
              start,
              end: at,
            });
            tags.upos.push(token.out(its.pos));
            tags.xpos.push('');
            tags.lemmas.push(token.out(lemmaOf));
          });
          const endToken = tokens.length;
          if (endToken === firstToken) return;
          sentences.push({
            firstToken,
            endToken,
            paragraph: paragraphIndex,
            start: tokens[firstToken]?.start ?? at,
            end: at,
          });
        });
      });
      return { paragraphs, tokens, sentences, tags };
    },
  };
}
