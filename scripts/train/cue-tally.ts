import { type CueCount, type CueSighting, familyOf } from '#reading/statements/cue-lexicon.ts';

/** Up to this many sightings a cue word is rare; rare words together give a construction's prior. */
const RARE = 3;

/** Cue words with fewer sightings say nothing that the prior does not say. */
const FEWEST_OF_WORD = 2;

/** Circumstances with fewer sightings are chance. */
const FEWEST_OF_CIRCUMSTANCE = 20;

type Rows = Map<string, Map<string, [reported: number, seen: number]>>;

export type CueTally = { readonly cues: Rows; readonly circumstances: Rows };

/** Counts of cue words by base form and construction, and of what stands around them. */
export function createTally(): CueTally {
  return { cues: new Map(), circumstances: new Map() };
}

/** Counts one sighting. */
export function countSighting(tally: CueTally, sighting: CueSighting, reported: boolean): void {
  const family = familyOf(sighting.frame);
  addTo(tally.cues, { row: sighting.lemma, column: sighting.frame, reported });
  for (const name of ['all', ...sighting.circumstances]) {
    addTo(tally.circumstances, { row: family, column: name, reported });
  }
}

function addTo(rows: Rows, cell: { row: string; column: string; reported: boolean }): void {
  const row = rows.get(cell.row) ?? new Map<string, [number, number]>();
  const count = row.get(cell.column) ?? [0, 0];
  rows.set(cell.row, row.set(cell.column, [count[0] + (cell.reported ? 1 : 0), count[1] + 1]));
}

/** The counts as the file that the lexicon reads: sorted, a cue word a line. */
export function encodeCounts({ cues, circumstances }: CueTally): string {
  return [
    `{"rare":${JSON.stringify(rareOnes(cues))},`,
    `"circumstances":{\n${linesOf(circumstances, FEWEST_OF_CIRCUMSTANCE)}\n},`,
    `"cues":{\n${linesOf(cues, FEWEST_OF_WORD)}\n}}\n`,
  ].join('\n');
}

function linesOf(rows: Rows, fewest: number): string {
  return sorted(rows)
    .map(([name, row]): [string, Record<string, CueCount>] => [
      name,
      Object.fromEntries(sorted(row).filter(([, [, seen]]) => seen >= fewest)),
    ])
    .filter(([, row]) => Object.keys(row).length > 0)
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
    .join(',\n');
}

function rareOnes(cues: Rows): Record<string, CueCount> {
  const sums: Rows = new Map();
  for (const frames of cues.values()) {
    for (const [frame, [reported, seen]] of frames) {
      if (seen > RARE) continue;
      const sum = sums.get(frame)?.get('rare') ?? [0, 0];
      sums.set(frame, new Map([['rare', [sum[0] + reported, sum[1] + seen]]]));
    }
  }
  return Object.fromEntries(sorted(sums).map(([frame, row]) => [frame, row.get('rare') ?? [0, 0]]));
}

/** By code units, so that the file does not depend on the machine's language. */
function sorted<Value>(rows: ReadonlyMap<string, Value>): [string, Value][] {
  return [...rows].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
