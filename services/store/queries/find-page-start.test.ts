import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countBehind, type Matches } from './find-page-start.ts';

const CASES: readonly (readonly [
  what: string,
  asked: { about: string | null; speaker: string | null },
  counts: Matches,
  behind: number | null,
])[] = [
  [
    'a topic of one statement in ten is looked for among the newest',
    { about: 'a', speaker: null },
    { about: 100_000, said: 0, both: 0, all: 1_000_000 },
    600,
  ],
  [
    'a rare topic is not',
    { about: 'a', speaker: null },
    { about: 50, said: 0, both: 0, all: 1_000_000 },
    null,
  ],
  [
    'a frequent speaker is',
    { about: null, speaker: 's' },
    { about: 0, said: 10_000, both: 0, all: 1_000_000 },
    6_000,
  ],
  [
    'a frequent speaker who hardly spoke of a topic is not',
    { about: 'a', speaker: 's' },
    { about: 100_000, said: 10_000, both: 2, all: 1_000_000 },
    null,
  ],
  [
    'nobody is in an empty graph',
    { about: 'a', speaker: null },
    { about: 0, said: 0, both: 0, all: 0 },
    null,
  ],
];

describe('where a page of statements is looked for', () => {
  for (const [what, asked, counts, behind] of CASES)
    it(what, () => assert.equal(countBehind(counts, { ...asked, limit: 20 }), behind));
});
