import type { Layers, Sentence } from '#reading/document.ts';

/** A stretch this long without an end is a table or a list of names, not a sentence. */
const LONGEST = 400;
const QUOTE_MARK = /["“”„«»]|''/;

/**
 * Does a sentence need a tree? Only where a verb and somebody or something can make a statement, a role or a relation: it
 * holds a verb, and a noun, a name, a pronoun or a quote mark. Captions, bylines and lists of names do not.
 */
export function isWorthParsing(layers: Pick<Layers, 'tokens' | 'tags'>, sentence: Sentence): boolean {
  const { firstToken, endToken } = sentence;
  if (endToken - firstToken > LONGEST || endToken - firstToken < 2) return false;
  let hasVerb = false;
  let hasSubject = false;
  for (let token = firstToken; token < endToken; token++) {
    const upos = layers.tags.upos[token] as string;
    if (upos === 'VERB' || upos === 'AUX') hasVerb = true;
    else if (upos === 'PROPN' || upos === 'PRON' || upos === 'NOUN') hasSubject = true;
    else if (upos === 'PUNCT' && QUOTE_MARK.test(layers.tokens[token]?.word ?? '')) hasSubject = true;
    if (hasVerb && hasSubject) return true;
  }
  return false;
}
