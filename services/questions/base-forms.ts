import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';
import type { Word } from './words.ts';

/**
 * Loads wink-nlp's English model and gives the function that puts the verbs of a question into their base form
 * ("who was backing Ukraine" → "who was back Ukraine"), so that a way of asking need not list every form of its verb.
 * Words that are no verbs, auxiliaries among them, stay as written, and so do all offsets.
 */
export function createBaseForms(): (question: string, words: readonly Word[]) => Word[] {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  // The package declares this function with one parameter less than the type of what `out` takes.
  const lemmaOf = its.lemma as unknown as ItsFunction<string>;
  return (question, words) => {
    const baseForms = new Map<number, string>();
    let at = 0;
    nlp
      .readDoc(question)
      .tokens()
      .each((token: ItemToken) => {
        const text = token.out();
        const start = question.indexOf(text, at);
        // wink-nlp rewrites some characters; a word that is not found again keeps its form.
        if (start < 0) return;
        at = start + text.length;
        if (token.out(its.pos) === 'VERB') baseForms.set(start, token.out(lemmaOf));
      });
    return words.map((word) => {
      // A word that was put in takes up no room, and is none of the question's.
      const base = word.start === word.end ? undefined : baseForms.get(word.start);
      return base === undefined ? word : { ...word, plain: base };
    });
  };
}
