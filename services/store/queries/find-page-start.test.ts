import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { COUNT_MATCHES, findPageStart } from './find-page-start.ts';

/** Answers with counts, and with how far behind it was asked to look. */
function graphWith(counts: { about: number; said: number; both: number; all: number }): GraphClient {
  return {
    read: async (query: string, { behind }: { behind?: number } = {}) =>
      query === COUNT_MATCHES ? [counts] : [{ day: `day ${behind}` }],
  } as unknown as GraphClient;
}

const CASES: readonly (readonly [
  what: string,
  asked: { about: string | null; speaker: string | null },
  counts: { about: number; said: number; both: number; all: number },
  since: string | null,
])[] = [
  [
    'a topic of one statement in ten is looked for among the newest',
    { about: 'a', speaker: null },
    { about: 100_000, said: 0, both: 0, all: 1_000_000 },
    'day 600',
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
    'day 6000',
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
  for (const [what, asked, counts, since] of CASES)
    it(what, async () => {
      const page = { ...asked, newest: '9999-12-31', limit: 20 };
      assert.equal(await findPageStart(graphWith(counts), page), since);
    });
});
