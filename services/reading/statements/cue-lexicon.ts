import { readFileSync } from 'node:fs';
import type { Frame } from '#reading/statements/proposal.ts';

/** How often something reported words or thoughts, of the times it was seen. */
export type CueCount = readonly [reported: number, seen: number];

/** What the training script counted; see `data/README.md`. */
export type CueCounts = {
  /** Rare cue words of a construction, all together. */
  readonly rare: Readonly<Record<string, CueCount>>;
  /** Circumstances of a construction's cues; constructions with a preposition share one row. */
  readonly circumstances: Readonly<Record<string, Readonly<Record<string, CueCount>>>>;
  /** Cue words by base form, in each construction. */
  readonly cues: Readonly<Record<string, Readonly<Record<string, CueCount>>>>;
};

/** A possible report, as far as the lexicon looks at it. */
export type CueSighting = {
  readonly lemma: string;
  readonly frame: Frame;
  readonly circumstances: readonly string[];
};

/** How likely it is that a cue reports what somebody says, thinks or wants: 0 to 1. */
export type CueLexicon = (sighting: CueSighting) => number;

/** A cue word's own counts weigh as much as this many sightings of other rare words in its construction. */
const PRIOR_SIGHTINGS = 2;

/** Added to both sides of a circumstance's counts, so that a rare one says little. */
const CAUTION = 4;

/** The row that counts a construction's circumstances: "with" for "with-for". */
export function familyOf(frame: Frame): string {
  return frame.split('-', 1)[0] ?? frame;
}

/** Reads the counts that lie beside this file. */
export function loadCueCounts(): CueCounts {
  return JSON.parse(readFileSync(new URL('./data/cue-counts.json', import.meta.url), 'utf8')) as CueCounts;
}

/**
 * A lexicon from counts. A word's own rate, drawn to its construction's rate for rare words where it was seldom seen,
 * gives the odds; each circumstance multiplies them by how much better or worse than usual its construction does there.
 */
export function createCueLexicon(counts: CueCounts): CueLexicon {
  const ratios = new Map<string, Map<string, number>>();
  for (const [family, rows] of Object.entries(counts.circumstances)) {
    const usual = odds(rows.all ?? [0, 0]);
    ratios.set(
      family,
      new Map(Object.entries(rows).map(([name, count]) => [name, odds(count, usual) / usual])),
    );
  }
  return ({ lemma, frame, circumstances }) => {
    const rate = wordRate(counts, { lemma, frame });
    const ratio = ratios.get(familyOf(frame));
    const product = circumstances.reduce((so, name) => so * (ratio?.get(name) ?? 1), rate / (1 - rate));
    return product / (1 + product);
  };
}

function wordRate(counts: CueCounts, word: { readonly lemma: string; readonly frame: Frame }): number {
  const [rareReported, rareSeen] = counts.rare[word.frame] ?? [0, 1];
  const prior = (rareReported + 0.5) / (rareSeen + 5);
  const [reported, seen] = counts.cues[word.lemma]?.[word.frame] ?? [0, 0];
  return Math.min(0.999, (reported + prior * PRIOR_SIGHTINGS) / (seen + PRIOR_SIGHTINGS));
}

/** Odds of reporting; few sightings are drawn to the usual odds. */
function odds([reported, seen]: CueCount, usual = 1): number {
  const share = usual / (1 + usual);
  return (reported + CAUTION * share) / (seen - reported + CAUTION * (1 - share));
}
