import { isCalledMany } from '#reading/coreference/called-many.ts';
import type { Resolved } from '#reading/coreference/draft.ts';
import type { History, PastMention } from '#reading/coreference/history.ts';
import type { Candidate, Layers } from '#reading/document.ts';

const APPOSED = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'ADP', 'PROPN']);
const LONGEST_APPOSITION = 12;
const DASHES = new Set([',', '—', '–', '-', '--', '(']);
const AGE = /^\d{2}$/;
const BELONGS = new Set(['of', 'from']);

/**
 * Whom "who", "whose" or "which" stands for: the mention just before, a mark between or not ("Landau — who earlier …"), over
 * an age ("Voss, 61, who"), an apposition, or the body that somebody is of ("Ek of the Moderate Party, who"). Null for none.
 */
export function resolveRelative(
  candidate: Candidate,
  from: {
    readonly document: Pick<Layers, 'tokens' | 'tags' | 'sentences'>;
    readonly history: History;
  },
): Resolved | null {
  const { tokens, tags } = from.document;
  const at = candidate.firstToken;
  const isThing = tokens[at]?.lower === 'which';
  const before = DASHES.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
  const opens = tokens[at]?.lower === 'who' ? beforeApposition(before) : before;
  const ends = new Set([before, opens, beforeAge(before)]);
  for (const mention of from.history.back(tokens[at]?.sentence ?? 0, 0)) {
    if (!ends.has(mention.candidate.endToken)) continue;
    if (mayBe(mention)) return { draft: mention.draft, rule: 'coreference:relative' };
    if (!isThing) ends.add(beforeBody(mention.candidate));
  }
  return null;

  function mayBe({ draft }: PastMention): boolean {
    const isSomebody = draft.type === 'Person' || (tokens[at]?.lower === 'who' && isCalledMany(draft));
    return tokens[at]?.lower === 'whose' ? true : isSomebody !== isThing;
  }

  /** "Demba Sy, a farmer of 24 | who voted": the comma before the apposition that ends at a token, else the token. */
  function beforeApposition(end: number): number {
    let token = end - 1;
    while (token > end - LONGEST_APPOSITION && isApposed(token)) token--;
    const isOpened = tags.upos[token + 1] === 'DET' || tokens[token + 1]?.word === 'one';
    return tokens[token]?.word === ',' && isOpened ? token : end;
  }

  /** "a 24-year-old student" may be cut at its hyphens. */
  function isApposed(token: number): boolean {
    return APPOSED.has(tags.upos[token] ?? '') || tokens[token]?.word === '-';
  }

  function beforeAge(end: number): number {
    return AGE.test(tokens[end - 1]?.word ?? '') && tokens[end - 2]?.word === ',' ? end - 2 : end;
  }

  /** "Ek | of the Moderate Party": where what stands before a body ends. */
  function beforeBody({ firstToken, endToken }: Candidate): number {
    const preposition = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
    return BELONGS.has(tokens[preposition]?.lower ?? '') ? preposition : endToken;
  }
}
