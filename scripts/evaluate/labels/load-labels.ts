import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { clean } from '#cleaning/clean.ts';
import type { LabelledDocument } from './labelled-document.ts';
import { parseLabels, type Row } from './parse-labels.ts';
import { resolveRow } from './resolve-row.ts';

/**
 * All labelled documents under a folder, in the order of file names and rows: `*.labels`, in subfolders too. A row's
 * `file` is relative to its label file, and cleaned as an arriving document is. Throws `LabelError`.
 */
export async function loadLabels(folder: string): Promise<LabelledDocument[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.labels')).sort();
  const files = await Promise.all(paths.map((path) => loadFile(join(folder, path))));
  return files.flat();
}

async function loadFile(path: string): Promise<LabelledDocument[]> {
  const rows = parseLabels(await readFile(path, 'utf8'), basename(path));
  const subject = basename(path, '.labels');
  return Promise.all(
    rows.map(async (row) => resolveRow({ row, text: await textOf(row, join(path, '..')), subject })),
  );
}

async function textOf({ text, file }: Row, folder: string): Promise<string> {
  if (text !== null || file === null) return text ?? '';
  const bytes = await readFile(join(folder, file));
  return clean({ bytes, format: extname(file) === '.html' ? 'html' : 'text' }).text;
}
