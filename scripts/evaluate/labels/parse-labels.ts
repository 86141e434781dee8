import { LabelError } from './errors.ts';
import type { Certainty } from './labelled-document.ts';

/** A row of a label file as written: a text and the lines that label it. The format is in evaluation/GUIDE.md. */
export type Row = {
  id: string;
  category: string;
  certainty: Certainty;
  /** The text of lines that begin with `>`, or null where `file` names an article. */
  text: string | null;
  file: string | null;
  date: string | null;
  labels: LabelLine[];
};

/** `head` is the first word ("person", "direct", "MET_WITH"), `body` the rest, `where` the file and line. */
export type LabelLine = { head: string; body: string; optional: boolean; where: string };

/** Splits a label file into rows. Throws `LabelError` for a line outside a row or a row without a text. */
export function parseLabels(source: string, fileName: string): Row[] {
  const rows: Row[] = [];
  source.split('\n').forEach((line, index) => {
    const where = `${fileName}:${index + 1}`;
    if (line.startsWith('#') || line.trim() === '') return;
    if (line.startsWith('== ')) {
      rows.push(startRow(line, where));
      return;
    }
    const row = rows.at(-1);
    if (row === undefined)
      throw new LabelError(where, 'a line before the first row (== id | category | certainty)');
    addLine(row, line, where);
  });
  for (const { id, text, file } of rows) {
    if ((text === null) === (file === null)) throw new LabelError(id, 'needs either lines with > or a file');
  }
  return rows;
}

function startRow(line: string, where: string): Row {
  const [id, category, certainty] = splitFields(line.slice(3));
  if (!id || !category || (certainty !== 'sure' && certainty !== 'likely')) {
    throw new LabelError(where, 'a row starts as == id | category | sure or likely');
  }
  return { id, category, certainty, text: null, file: null, date: null, labels: [] };
}

function addLine(row: Row, line: string, where: string): void {
  if (line.startsWith('>')) {
    const words = line.slice(1).trim();
    row.text = row.text === null ? words : `${row.text}${words === '' ? '\n' : `\n${words}`}`;
    return;
  }
  const optional = line.startsWith('?');
  const [head = '', body = ''] = splitOnce(optional ? line.slice(1) : line, ' ');
  if (head === 'file') row.file = body;
  else if (head === 'date') row.date = body;
  else row.labels.push({ head, body, optional, where });
}

/** The fields of a line, cut at ` | `; a bar without spaces belongs to a snippet. */
export function splitFields(line: string): string[] {
  return ` ${line} `.split(/ \|(?= )/).map((field) => field.trim());
}

/** Both sides of the first separator; the second is undefined where there is none. */
export function splitOnce(words: string, separator: string): [string, string | undefined] {
  const at = words.indexOf(separator);
  return at < 0 ? [words, undefined] : [words.slice(0, at), words.slice(at + separator.length).trim()];
}
