import type { Candidate, Layers } from '#reading/document.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences'>;

export type ClauseFunction = 'subject' | 'object' | 'other';

/** Labels under which a name hangs on the noun that carries its function: "Secretary-General Mark Rutte said". */
const PART_OF_NOUN = new Set(['flat', 'appos', 'compound', 'conj', 'flat:foreign', 'goeswith']);
const MOST_CLIMBS = 4;

/** What a mention does in its clause: by the tree where the sentence was parsed, else by its place before or after the verb. */
export function functionOf(candidate: Candidate, document: Needs): ClauseFunction {
  const { heads, labels } = document.trees;
  let at = headToken(candidate, heads);
  if ((heads[at] ?? -2) === -2) return functionByPlace(candidate, document);
  for (let climb = 0; climb < MOST_CLIMBS && PART_OF_NOUN.has(labels[at] ?? ''); climb++)
    at = heads[at] ?? at;
  const label = labels[at] ?? '';
  if (label.startsWith('nsubj') || label === 'root') return 'subject';
  return label === 'obj' || label === 'iobj' ? 'object' : 'other';
}

/** The token of a span whose head lies outside it. */
export function headToken(
  span: { readonly firstToken: number; readonly endToken: number },
  heads: Int32Array,
): number {
  for (let at = span.firstToken; at < span.endToken; at++) {
    const head = heads[at] ?? -2;
    if (head < span.firstToken || head >= span.endToken) return at;
  }
  return span.endToken - 1;
}

function functionByPlace(candidate: Candidate, { tokens, tags, sentences }: Needs): ClauseFunction {
  const before = tags.upos[candidate.firstToken - 1];
  const sentence = sentences[tokens[candidate.firstToken]?.sentence ?? 0];
  if (tags.lemmas[candidate.firstToken - 1] === 'say') return 'subject';
  if (before === 'ADP') return 'other';
  for (let at = sentence?.firstToken ?? 0; at < candidate.firstToken; at++) {
    if (tags.upos[at] === 'VERB') return before === 'VERB' ? 'object' : 'other';
  }
  return 'subject';
}
