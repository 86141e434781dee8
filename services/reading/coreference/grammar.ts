import type { Candidate, Layers } from '#reading/document.ts';
import { isRelatedPerson, type RelationWords } from '#reading/gazetteers/relation-words.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences' | 'offices'>;

/** "owner": in a possessive, as "the king" in "the king's adviser left". */
export type ClauseFunction = 'subject' | 'object' | 'owner' | 'other';

/** Labels under which a name hangs on the noun that carries its function: "Secretary-General Mark Rutte said". */
const PART_OF_NOUN = new Set(['flat', 'appos', 'compound', 'conj', 'flat:foreign', 'goeswith']);
const MOST_CLIMBS = 4;

/** What a mention does in its clause: by the tree where the sentence was parsed, else by its place before or after the verb. */
export function functionOf(
  candidate: Candidate,
  {
    document,
    firstVerbs,
    relations,
  }: { readonly document: Needs; readonly firstVerbs: Int32Array; readonly relations: RelationWords },
): ClauseFunction {
  const { heads, labels } = document.trees;
  let at = headToken(candidate, heads);
  if ((heads[at] ?? -2) === -2) return functionByPlace(candidate, { document, firstVerbs });
  for (let climb = 0; climb < MOST_CLIMBS && PART_OF_NOUN.has(labels[at] ?? ''); climb++)
    at = heads[at] ?? at;
  const label = labels[at] ?? '';
  if (label.startsWith('nsubj') || label === 'root') return 'subject';
  if (label === 'nmod:poss') return ownsSubject(at, document, relations) ? 'subject' : 'owner';
  return label === 'obj' || label === 'iobj' ? 'object' : 'other';
}

/** "Lund's whereabouts are unknown": of whom a sentence speaks, unless it is of somebody else ("Lund's adviser left"). */
function ownsSubject(token: number, { tags, trees, offices }: Needs, relations: RelationWords): boolean {
  const noun = trees.heads[token] ?? -1;
  if (!trees.labels[noun]?.startsWith('nsubj') || isRelatedPerson(tags.lemmas[noun] ?? '', relations))
    return false;
  return !offices.some(({ headToken: head }) => head === noun);
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

function functionByPlace(
  candidate: Candidate,
  { document, firstVerbs }: { readonly document: Needs; readonly firstVerbs: Int32Array },
): ClauseFunction {
  const { tokens, tags } = document;
  const before = tags.upos[candidate.firstToken - 1];
  if (tags.lemmas[candidate.firstToken - 1] === 'say') return 'subject';
  if (before === 'ADP') return 'other';
  const firstVerb = firstVerbs[tokens[candidate.firstToken]?.sentence ?? 0] ?? -1;
  if (firstVerb < 0 || firstVerb >= candidate.firstToken) return 'subject';
  return before === 'VERB' ? 'object' : 'other';
}

/** The first verb of each sentence, -1 where it has none. */
export function firstVerbsOf({ sentences, tags }: Pick<Layers, 'sentences' | 'tags'>): Int32Array {
  const firstVerbs = new Int32Array(sentences.length).fill(-1);
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    for (let token = firstToken; token < endToken; token++) {
      if (tags.upos[token] !== 'VERB') continue;
      firstVerbs[index] = token;
      break;
    }
  }
  return firstVerbs;
}
