import type { Layers, Quotation, Sentence, Token } from '#reading/document.ts';

/** The layers that statements are read from. */
export type StatementLayers = Pick<
  Layers,
  | 'text'
  | 'publishedAt'
  | 'updatedAt'
  | 'paragraphs'
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'quotations'
  | 'trees'
  | 'offices'
  | 'candidates'
  | 'referents'
>;

/** A half-open range of a document's tokens. */
export type TokenRange = { readonly first: number; readonly end: number };

/** A document with the look-ups that every rule needs, each filled once, in linear time. */
export type View = StatementLayers & {
  /** Quotations that stand in no other one. */
  readonly outer: readonly Quotation[];
  /** For each token the index into `outer` that holds it, -1 outside quotation marks. */
  readonly quoteOf: Int32Array;
  /** The head words of all offices. */
  readonly officeHeads: ReadonlySet<number>;
  /** First and next dependent of each token, in text order; -1 where there is none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Outermost tokens that depend on each token, itself included. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
};

/** Prepares a document for the rules. */
export function createView(layers: StatementLayers): View {
  const outer = outerQuotations(layers.quotations);
  return {
    ...layers,
    outer,
    quoteOf: quoteOfTokens(layers.tokens, outer),
    officeHeads: new Set(layers.offices.map(({ headToken }) => headToken)),
    ...dependents(layers.trees.heads),
  };
}

function outerQuotations(quotations: readonly Quotation[]): Quotation[] {
  let end = 0;
  return quotations.filter((quotation) => {
    if (quotation.outerStart < end) return false;
    end = quotation.outerEnd;
    return true;
  });
}

function quoteOfTokens(tokens: readonly Token[], outer: readonly Quotation[]): Int32Array {
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  let index = 0;
  for (const token of tokens) {
    while (index < outer.length && (outer[index] as Quotation).end <= token.start) index++;
    if (index < outer.length && token.start >= (outer[index] as Quotation).start)
      quoteOf[token.index] = index;
  }
  return quoteOf;
}

function dependents(heads: Int32Array) {
  const size = heads.length;
  const firstChild = new Int32Array(size).fill(-1);
  const nextSibling = new Int32Array(size).fill(-1);
  const leftEdge = Int32Array.from({ length: size }, (_, token) => token);
  const rightEdge = leftEdge.slice();
  for (let token = size - 1; token >= 0; token--) {
    const head = heads[token] as number;
    if (head < 0) continue;
    nextSibling[token] = firstChild[head] as number;
    firstChild[head] = token;
  }
  widenEdges(heads, { leftEdge, rightEdge });
  return { firstChild, nextSibling, leftEdge, rightEdge };
}

/** Every token widens its head's edges, dependents first: tokens wait until all their own dependents are done. */
function widenEdges(heads: Int32Array, edges: { leftEdge: Int32Array; rightEdge: Int32Array }): void {
  const { leftEdge, rightEdge } = edges;
  const waiting = new Int32Array(heads.length);
  for (const head of heads) if (head >= 0) waiting[head] = (waiting[head] as number) + 1;
  for (let start = 0; start < heads.length; start++) {
    let token = start;
    while (token >= 0 && waiting[token] === 0) {
      waiting[token] = -1;
      const head = heads[token] as number;
      if (head < 0) break;
      leftEdge[head] = Math.min(leftEdge[head] as number, leftEdge[token] as number);
      rightEdge[head] = Math.max(rightEdge[head] as number, rightEdge[token] as number);
      waiting[head] = (waiting[head] as number) - 1;
      token = head < start ? head : -1;
    }
  }
}

/** The sentence that a token stands in. */
export function sentenceOf(view: Pick<View, 'tokens' | 'sentences'>, token: number): Sentence {
  const sentence = view.sentences[(view.tokens[token] as Token).sentence];
  if (!sentence) throw new RangeError(`Token ${token} is in no sentence`);
  return sentence;
}

/** The dependents of a token, in text order. */
export function childrenOf(view: Pick<View, 'firstChild' | 'nextSibling'>, token: number): number[] {
  const children: number[] = [];
  for (let child = view.firstChild[token] as number; child >= 0; child = view.nextSibling[child] as number) {
    children.push(child);
  }
  return children;
}

/** A token's label without its subtype: "nsubj" for "nsubj:pass". */
export function relationOf(view: Pick<View, 'trees'>, token: number): string {
  const label = view.trees.labels[token] ?? '';
  const colon = label.indexOf(':');
  return colon < 0 ? label : label.slice(0, colon);
}

/** Whether a token is a verb, or another word that has a subject or a copula. */
export function isPredicate(
  view: Pick<View, 'tags' | 'trees' | 'firstChild' | 'nextSibling'>,
  token: number,
): boolean {
  const upos = view.tags.upos[token];
  return (
    upos === 'VERB' ||
    upos === 'AUX' ||
    childrenOf(view, token).some((child) => ['cop', 'nsubj'].includes(relationOf(view, child)))
  );
}
