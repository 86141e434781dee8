import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastGlob from 'fast-glob';

/** Stands for standard input among paths. */
export const STDIN = '-';

/** A path that was asked for: a file to read, or why there is none. */
export type Found = { readonly path: string } | { readonly path: string; readonly problem: string };

const READABLE = '**/*.{txt,text,html,htm,jsonl,ndjson}';

/**
 * Turns what a person names into files, in the order they were named: a file stands for itself, a folder for the
 * documents in it (sorted, so that output repeats), a pattern for what it matches, nothing or "-" for standard input.
 */
export async function* expandPaths(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths.length === 0 ? [STDIN] : paths) {
    if (path === STDIN) yield { path };
    else yield* expand(path);
  }
}

async function* expand(path: string): AsyncGenerator<Found> {
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory()) {
    const inside = await fastGlob(READABLE, { cwd: path, caseSensitiveMatch: false });
    if (inside.length === 0) yield { path, problem: 'holds no .txt, .html or .jsonl file' };
    else for (const file of inside.sort()) yield { path: join(path, file) };
  } else if (entry !== null) {
    yield { path };
  } else {
    const matches = fastGlob.isDynamicPattern(path) ? await fastGlob(path) : [];
    if (matches.length === 0) yield { path, problem: 'no such file or folder' };
    else for (const file of matches.sort()) yield { path: file };
  }
}
