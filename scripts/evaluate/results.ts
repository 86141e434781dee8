import { readFile } from 'node:fs/promises';
import { countRules, type RuleCounts } from './rule-precision.ts';
import { type Counts, scoresOf } from './scoring/counts.ts';
import { HEADLINES } from './scoring/headlines.ts';
import { SEEN_IN_TRAINING, type SetScore } from './sets/score-set.ts';

/** What a run gave for one set. */
export type SetResult = {
  documents: number;
  metrics: Record<string, Counts>;
  rules: Record<string, RuleCounts>;
  subjects: Record<string, Record<string, Counts>>;
};

export type Results = Record<string, SetResult>;

/** What evaluation/results.json holds: the last recorded run and, to show what changed, the one before. */
export type Recorded = { last: Results; before: Results };

/** The counts of a run, as they are recorded. */
export function resultsOf(sets: readonly SetScore[]): Results {
  return Object.fromEntries(
    sets.map(({ name, documents, metrics, verdicts, subjects }) => [
      name,
      { documents, metrics, rules: SEEN_IN_TRAINING.includes(name) ? {} : countRules(verdicts), subjects },
    ]),
  );
}

/** What was recorded, empty before the first run. */
export async function readRecorded(path: string): Promise<Recorded> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { last: {}, before: {} };
    throw error;
  }
}

/** What is recorded after a run. Sets that the run could not see keep their last results. */
export function recordRun({ last }: Recorded, results: Results): Recorded {
  return { last: { ...last, ...results }, before: last };
}

export type Drop = { metric: string; before: number; now: number };

/** The most that a headline may fall: one point of F1, in ten-thousandths so that 0.90 − 0.89 is one. */
const TOLERANCE = 100;

/** The headlines of a set whose F1 fell by more than one point. */
export function findDrops(before: Record<string, Counts>, now: Record<string, Counts>): Drop[] {
  return HEADLINES.flatMap((metric) => {
    const [last, current] = [before[metric], now[metric]].map((counts) => (counts ? scoresOf(counts).f1 : 0));
    const fell = Math.round(((last ?? 0) - (current ?? 0)) * 10_000) > TOLERANCE;
    return fell ? [{ metric, before: last ?? 0, now: current ?? 0 }] : [];
  });
}
