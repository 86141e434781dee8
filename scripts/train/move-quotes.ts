import type { TreebankSentence } from './read-conllu.ts';

/** Verbs whose contents news puts in front of them. */
const SAYING = new Set(
  `say add tell argue claim announce explain warn note insist write reply admit suggest state report declare believe think
  ask acknowledge stress predict conclude complain recall`.split(/\s+/),
);

/** One word of a sentence under construction: a column's number, or a new mark that hangs on a column's word. */
type Piece =
  | { readonly from: number; readonly casing?: 'upper' | 'lower' }
  | { readonly mark: string; readonly xpos: string; readonly head: number; readonly label: string };

/**
 * Sentences with what was said put before the verb of saying. Web text says "he said that X" eleven times for each
 * `"X," he said`, news hardly oftener than once; so a parser trained on web text alone misses half of a newspaper's quotations.
 * Each sentence whose main verb says a clause gives one or two such orders, drawn by `random`.
 */
export function moveQuotes(sentences: readonly TreebankSentence[], random: () => number): TreebankSentence[] {
  return sentences.flatMap((sentence) => {
    const parts = partsOf(sentence);
    if (parts === null) return [];
    const forms = possibleForms(parts);
    const first = Math.floor(random() * forms.length);
    const chosen = random() < 0.5 ? [forms[first]] : [forms[first], forms[(first + 1) % forms.length]];
    return chosen.flatMap((form) =>
      form ? [arranged(sentence, form(sentence, parts, random() < 0.5 ? STRAIGHT : CURLY))] : [],
    );
  });
}

/** Places in a sentence of the shape "subject verb … (that) clause .": the clause's range and head, and the range of the subject. */
type Parts = {
  readonly verb: number;
  readonly clauseHead: number;
  readonly clauseFirst: number;
  readonly clauseEnd: number;
  /** True where a subject that is no pronoun is all that stands before the verb, and nothing between verb and clause. */
  readonly isPlain: boolean;
};

function partsOf(sentence: TreebankSentence): Parts | null {
  const { heads, labels, lemmas, upos, words } = sentence;
  const verb = heads.indexOf(-1);
  if (!SAYING.has(lemmas[verb] ?? '') || upos[verb] !== 'VERB') return null;
  // "I can't tell you", "he did not think": nobody puts a quotation before these.
  if (labels.some((label, index) => heads[index] === verb && label === 'aux')) return null;
  const clauseHead = labels.findIndex(
    (label, index) => label === 'ccomp' && heads[index] === verb && index > verb,
  );
  const subject = labels.findIndex(
    (label, index) => label === 'nsubj' && heads[index] === verb && index < verb,
  );
  if (clauseHead < 0 || subject < 0) return null;
  const [first, end] = rangeOf(sentence, clauseHead);
  const [subjectFirst, subjectEnd] = rangeOf(sentence, subject);
  if (first <= verb || end - first < 3) return null;
  const isRestPunctuation = words.slice(end).every((_, offset) => upos[end + offset] === 'PUNCT');
  if (!isRestPunctuation) return null;
  const clauseFirst = labels[first] === 'mark' && heads[first] === clauseHead ? first + 1 : first;
  if (
    upos[clauseFirst] === 'PUNCT' ||
    words.slice(verb + 1, end).some((word) => /^["“”:]|''|’’|‘’/.test(word))
  )
    return null;
  return {
    verb,
    clauseHead,
    clauseFirst,
    clauseEnd: end,
    isPlain: subjectFirst === 0 && subjectEnd === verb && first === verb + 1 && upos[subject] !== 'PRON',
  };
}

/** First word and one past the last of a word's subtree; an empty range where it is not in one piece. */
function rangeOf(sentence: TreebankSentence, top: number): [first: number, end: number] {
  const inside = sentence.words.map((_, index) => {
    let word = index;
    while (word >= 0 && word !== top) word = sentence.heads[word] as number;
    return word === top;
  });
  const first = inside.indexOf(true);
  const end = inside.lastIndexOf(true) + 1;
  return inside.slice(first, end).every(Boolean) ? [first, end] : [0, 0];
}

type QuoteMarks = readonly [open: string, close: string] | null;
const STRAIGHT: QuoteMarks = ['"', '"'];
const CURLY: QuoteMarks = ['“', '”'];
type Form = (sentence: TreebankSentence, parts: Parts, marks: QuoteMarks) => Piece[];

function possibleForms(parts: Parts): Form[] {
  return parts.isPlain ? [quoteFirst, verbBeforeSubject, clauseFirst] : [quoteFirst, clauseFirst];
}

/** `"X," he said.` */
const quoteFirst: Form = (sentence, parts, marks) => [
  ...clause(parts, marks),
  ...range(0, 1).map((from) => ({ from, casing: 'lower' as const })),
  ...range(1, beforeClause(sentence, parts)).map((from) => ({ from })),
  ...fullStop(parts),
];

/** `"X," said Smith.` */
const verbBeforeSubject: Form = (_, parts, marks) => [
  ...clause(parts, marks),
  { from: parts.verb },
  ...range(0, parts.verb).map((from) => (from === 0 ? { from, casing: 'lower' as const } : { from })),
  ...fullStop(parts),
];

/** `X, he said.` */
const clauseFirst: Form = (sentence, parts) => quoteFirst(sentence, parts, null);

function clause(parts: Parts, marks: QuoteMarks): Piece[] {
  const head = parts.clauseHead;
  const words: Piece[] = range(parts.clauseFirst, parts.clauseEnd).map((from) =>
    from === parts.clauseFirst ? { from, casing: 'upper' } : { from },
  );
  const comma: Piece = { mark: ',', xpos: ',', head, label: 'punct' };
  if (marks === null) return [...words, comma];
  return [
    { mark: marks[0], xpos: '``', head, label: 'punct' },
    ...words,
    comma,
    { mark: marks[1], xpos: "''", head, label: 'punct' },
  ];
}

function fullStop(parts: Parts): Piece[] {
  return [{ mark: '.', xpos: '.', head: parts.verb, label: 'punct' }];
}

/** Where the words before the clause end; a "that" that introduces it is left out. */
function beforeClause(sentence: TreebankSentence, parts: Parts): number {
  const before = parts.clauseFirst - 1;
  const isThat = sentence.labels[before] === 'mark' && sentence.heads[before] === parts.clauseHead;
  return isThat ? before : parts.clauseFirst;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
}

/** Builds the sentence that the pieces describe. */
function arranged(sentence: TreebankSentence, pieces: readonly Piece[]): TreebankSentence {
  const placeOf = new Map(
    pieces.flatMap((piece, place) => ('from' in piece ? [[piece.from, place] as const] : [])),
  );
  const take = (
    column: readonly string[],
    mark: (piece: Extract<Piece, { mark: string }>) => string,
  ): string[] => pieces.map((piece) => ('from' in piece ? (column[piece.from] ?? '_') : mark(piece)));
  return {
    document: sentence.document,
    words: pieces.map((piece) => ('from' in piece ? cased(sentence, piece) : piece.mark)),
    spaceAfter: pieces.map(() => true),
    lemmas: take(sentence.lemmas, (piece) => piece.mark),
    upos: take(sentence.upos, () => 'PUNCT'),
    xpos: take(sentence.xpos, (piece) => piece.xpos),
    heads: pieces.map((piece) => {
      const head = 'from' in piece ? (sentence.heads[piece.from] as number) : piece.head;
      return head < 0 ? -1 : (placeOf.get(head) ?? (placeOf.get(sentence.heads.indexOf(-1)) as number));
    }),
    labels: take(sentence.labels, (piece) => piece.label),
    misc: pieces.map(() => '_'),
  };
}

function cased(sentence: TreebankSentence, piece: Extract<Piece, { from: number }>): string {
  const word = sentence.words[piece.from] ?? '';
  if (piece.casing === 'upper') return word.charAt(0).toUpperCase() + word.slice(1);
  const keepsCapital = sentence.upos[piece.from] === 'PROPN' || word === 'I' || /^I['’]/.test(word);
  return piece.casing === 'lower' && !keepsCapital ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
