import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { clean } from '#cleaning/clean.ts';
import type { ReadingInput } from '#reading/read.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The cleaned articles of a file or folder (.txt and .html); our examples where no path is given. */
export async function readArticles(path = EXAMPLES): Promise<ReadingInput[]> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).sort().map((name) => join(path, name))
    : [path];
  const articles = files.filter((file) => /\.(txt|html)$/.test(file));
  return Promise.all(
    articles.map(async (file) => {
      const format = file.endsWith('.html') ? 'html' : 'text';
      const { title, url, publisher, originalPublisher, authors, publishedAt, text } = clean({
        bytes: await readFile(file),
        format,
      });
      return { id: basename(file), title, url, publisher, originalPublisher, authors, publishedAt, text };
    }),
  );
}
