import { readFile, writeFile } from 'node:fs/promises';
import { type Counts, scoresOf } from './scoring/counts.ts';
import type { SetScore } from './sets/score-set.ts';

/** The last recorded run: counts by set and metric. */
export type Results = Record<string, { documents: number; metrics: Record<string, Counts> }>;

/** The counts of a run, as they are recorded. */
export function resultsOf(sets: readonly SetScore[]): Results {
  return Object.fromEntries(sets.map(({ name, documents, metrics }) => [name, { documents, metrics }]));
}

/** The last recorded run, or null before the first. */
export async function readResults(path: string): Promise<Results | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Records a run. Sets that this run could not see keep their last counts. */
export async function writeResults(path: string, results: Results): Promise<void> {
  const merged = { ...(await readResults(path)), ...results };
  await writeFile(path, `${JSON.stringify(merged, null, 2)}\n`);
}

export type Drop = { metric: string; before: number; now: number };

/** The most that a headline may fall: one point of F1, in ten-thousandths so that 0.90 − 0.89 is one. */
const TOLERANCE = 100;

/** What a reader of the graph would notice; details of few cases swing too much to hold a line by. */
export const HEADLINES = [
  'names',
  'entities',
  'roles',
  'statements',
  'about',
  'coreference',
  'relations',
] as const;

/** The headlines of a set whose F1 fell by more than one point. */
export function findDrops(before: Record<string, Counts>, now: Record<string, Counts>): Drop[] {
  return HEADLINES.flatMap((metric) => {
    const [last, current] = [before[metric], now[metric]].map((counts) => (counts ? scoresOf(counts).f1 : 0));
    const fell = Math.round(((last ?? 0) - (current ?? 0)) * 10_000) > TOLERANCE;
    return fell ? [{ metric, before: last ?? 0, now: current ?? 0 }] : [];
  });
}
