import type { CueCount } from '#reading/statements/cue-lexicon.ts';
import type { Proposal } from '#reading/statements/proposal.ts';

/** Up to this many sightings a cue word is rare; rare words together give a construction's prior. */
const RARE = 3;

/** Rows with fewer sightings say nothing that the prior does not say. */
const FEWEST_KEPT = 2;

type Counts = Map<string, Map<string, [reported: number, seen: number]>>;

export type CueTally = {
  readonly counts: Counts;
  readonly add: (proposal: Pick<Proposal, 'lemma' | 'frame'>, reported: boolean) => void;
};

/** Counts sightings of cue words, by base form and construction. */
export function createTally(): CueTally {
  const counts: Counts = new Map();
  return {
    counts,
    add({ lemma, frame }, reported) {
      const frames = counts.get(lemma) ?? new Map<string, [number, number]>();
      const count = frames.get(frame) ?? [0, 0];
      count[0] += reported ? 1 : 0;
      count[1] += 1;
      counts.set(lemma, frames.set(frame, count));
    },
  };
}

/** The counts as the file that the lexicon reads: sorted, a cue word a line. */
export function encodeCounts({ counts }: CueTally): string {
  const cues = [...counts]
    .map(([lemma, frames]): [string, Record<string, CueCount>] => [lemma, keptFrames(frames)])
    .filter(([, frames]) => Object.keys(frames).length > 0)
    .sort(([one], [other]) => compare(one, other));
  const lines = cues.map(([lemma, frames]) => `${JSON.stringify(lemma)}:${JSON.stringify(frames)}`);
  return `{"frames":${JSON.stringify(priors(counts))},\n"cues":{\n${lines.join(',\n')}\n}}\n`;
}

function keptFrames(frames: ReadonlyMap<string, CueCount>): Record<string, CueCount> {
  const kept = [...frames].filter(([, [, seen]]) => seen >= FEWEST_KEPT);
  return Object.fromEntries(kept.sort(([one], [other]) => compare(one, other)));
}

function priors(counts: Counts): Record<string, CueCount> {
  const sums = new Map<string, [number, number]>();
  for (const frames of counts.values()) {
    for (const [frame, [reported, seen]] of frames) {
      if (seen > RARE) continue;
      const sum = sums.get(frame) ?? [0, 0];
      sums.set(frame, [sum[0] + reported, sum[1] + seen]);
    }
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => compare(one, other)));
}

/** By code units, so that the file does not depend on the machine's language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
