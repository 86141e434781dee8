import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Bare wink-nlp, with nothing but sentences and parts of speech: what no reader built on it could beat. */
export function createWinkFloor(): (document: { readonly text: string }) => number {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return ({ text }) => nlp.readDoc(text).tokens().length();
}
