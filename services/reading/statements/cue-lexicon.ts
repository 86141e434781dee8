import { readFileSync } from 'node:fs';
import type { Frame } from '#reading/statements/proposal.ts';

/** How often a cue word in a construction reported words or thoughts, of the times it was seen there. */
export type CueCount = readonly [reported: number, seen: number];

/** What the training script counted; see `data/README.md`. */
export type CueCounts = {
  readonly frames: Readonly<Record<string, CueCount>>;
  readonly cues: Readonly<Record<string, Readonly<Record<string, CueCount>>>>;
};

/** How likely it is that a cue word in a construction reports what somebody says, thinks or wants: 0 to 1. */
export type CueLexicon = (lemma: string, frame: Frame) => number;

/** A cue word's own counts weigh as much as this many sightings of other rare words in its construction. */
const PRIOR_SIGHTINGS = 2;

/** Reads the counts that lie beside this file. */
export function loadCueCounts(): CueCounts {
  return JSON.parse(readFileSync(new URL('./data/cue-counts.json', import.meta.url), 'utf8')) as CueCounts;
}

/** A lexicon from counts: a word's own rate, drawn to its construction's rate for rare words where it was seldom seen. */
export function createCueLexicon(counts: CueCounts): CueLexicon {
  return (lemma, frame) => {
    const [frameReported, frameSeen] = counts.frames[frame] ?? [0, 1];
    const prior = frameSeen === 0 ? 0 : frameReported / frameSeen;
    const [reported, seen] = counts.cues[lemma]?.[frame] ?? [0, 0];
    return (reported + prior * PRIOR_SIGHTINGS) / (seen + PRIOR_SIGHTINGS);
  };
}
