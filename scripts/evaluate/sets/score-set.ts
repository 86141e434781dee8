import type { Counts } from '../scoring/counts.ts';
import type { Verdict } from '../scoring/documents/document.ts';

/** What reading made of one labelled set: counts by metric, and the verdict on each fact that could be judged. */
export type SetScore = {
  name: string;
  documents: number;
  metrics: Record<string, Counts>;
  verdicts: Verdict[];
  /** Headlines by subject, a label file each; empty for sets that come as one. */
  subjects: Record<string, Record<string, Counts>>;
};

/**
 * Sets that the shipped models have learnt from: scored to see that nothing broke, but they measure no rule.
 * `services/reading/models/README.md` says what each model was trained on.
 */
export const SEEN_IN_TRAINING: readonly string[] = ['crossner-politics-dev'];
