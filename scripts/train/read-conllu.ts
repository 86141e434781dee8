import { readFileSync } from 'node:fs';

/** A sentence of a treebank. Heads are word positions from 0; -1 is the root. */
export type TreebankSentence = {
  readonly document: string;
  readonly words: readonly string[];
  readonly spaceAfter: readonly boolean[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  readonly misc: readonly string[];
};

/**
 * Reads a CoNLL-U file. Empty nodes are left out. A multiword token ("don't") gives its words, which follow one
 * another without a space.
 */
export function readConllu(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    const sentence = readSentence(
      document,
      lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')),
    );
    if (sentence.words.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function readSentence(document: string, lines: readonly string[][]): TreebankSentence {
  const rows = lines.filter(([id = '']) => /^\d+$/.test(id));
  const noSpace = new Set<number>();
  for (const [id = '', , , , , , , , , misc = ''] of lines) {
    const [from = 0, to = from] = id.split('-').map(Number);
    if (to > from) for (let inside = from; inside < to; inside++) noSpace.add(inside);
    if (misc.includes('SpaceAfter=No')) noSpace.add(to);
  }
  const column = (index: number) => rows.map((row) => row[index] ?? '_');
  return {
    document,
    words: column(1),
    spaceAfter: rows.map((_, index) => !noSpace.has(index + 1)),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((head) => Number(head) - 1),
    labels: column(7),
    misc: column(9),
  };
}
