import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Type from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';

/**
 * Another implementation of the same measures, in Python, is no part of this repository. NEWSGRAPH_SCORERS says where it
 * lies (score.py, score_articles.py), NEWSGRAPH_LABELLED where further sets do; either may be undefined.
 */
export const { NEWSGRAPH_SCORERS: scorers, NEWSGRAPH_LABELLED: labelled } = readEnvironment({
  NEWSGRAPH_SCORERS: Type.Optional(Type.String()),
  NEWSGRAPH_LABELLED: Type.Optional(Type.String()),
});

/** The objects of a JSON Lines file. */
export async function readLines<Line>(path: string): Promise<Line[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Writes JSON Lines, and the folder they lie in. */
export async function writeLines(path: string, rows: readonly unknown[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
