const NOMINALS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** A parsed sentence of a document: tokens from `first` on, before `end`; heads are numbers of document tokens, -1 the root. */
export type ParsedSentence = {
  readonly first: number;
  readonly end: number;
  readonly upos: readonly string[];
  readonly heads: Int32Array;
  readonly labels: string[];
};

/**
 * Gives each preposition the noun phrase right after it. A greedy parser may pass that phrase over and hang the preposition on a later
 * one, past another preposition: in "held talks with Roussin in Dakar on Monday", "with" on "Monday". The phrase passed over
 * becomes what the later one is: a part of the same verb or noun.
 */
export function attachPrepositions(sentence: ParsedSentence): void {
  const { first, end, heads, labels } = sentence;
  for (let at = first; at < end; at++) {
    const later = heads[at] as number;
    if (labels[at] !== 'case' || later <= at) continue;
    const next = nextPreposition(sentence, at, later);
    const passed = next === null ? null : phraseBetween(sentence, at, next);
    if (passed === null) continue;
    const to = heads[later] as number;
    if (to >= at && to < later) continue;
    heads[at] = passed;
    heads[passed] = to;
    labels[passed] = labels[later] as string;
  }
}

/** The first preposition after this one that belongs to the same later phrase; null where there is none. */
function nextPreposition({ heads, labels, upos }: ParsedSentence, at: number, later: number): number | null {
  for (let next = at + 1; next < later; next++)
    if (labels[next] === 'case' && upos[next] === 'ADP' && heads[next] === later) return next;
  return null;
}

/** The noun between two prepositions on which all else between them hangs, and which hangs on nothing there; null for none. */
function phraseBetween({ heads, upos }: ParsedSentence, at: number, next: number): number | null {
  for (let token = at + 1; token < next; token++) {
    const head = heads[token] as number;
    if ((head <= at || head >= next) && NOMINALS.has(upos[token] ?? '')) return token;
  }
  return null;
}
