import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepNeo4j } from './keep-neo4j.ts';

/** A Neo4j that is there or away as the list says, look by look; after the last look the watch is stopped. */
async function keep(looks: readonly boolean[], options: { wellAfterMs: number }) {
  const reports: string[] = [];
  let look = 0;
  const allSeen = Promise.withResolvers<void>();
  const kept = keepNeo4j({
    isThere: async () => {
      const there = looks[look];
      look += 1;
      if (there === undefined) allSeen.resolve();
      return there ?? true;
    },
    startAgain: async () => reports.push('started'),
    report: (line) => reports.push(line),
    pollMs: 1,
    ...options,
  });
  const end = await Promise.race([kept.givenUp.catch((thrown: Error) => thrown), allSeen.promise]);
  await kept.stop();
  return { end, reports, starts: reports.filter((line) => line === 'started').length };
}

describe('keepNeo4j', () => {
  it('starts a Neo4j that died again, and says so', async () => {
    const { reports } = await keep([true, true, false, true], { wellAfterMs: 60_000 });
    assert.deepEqual(reports, ['Neo4j ended; starting it again', 'started']);
  });

  it('gives up on one that keeps dying', async () => {
    const { end, starts } = await keep([false, false, false, false], { wellAfterMs: 60_000 });
    assert.match(String(end), /ScriptError: Neo4j keeps ending/);
    assert.equal(starts, 3);
  });

  it('goes on with one that was well in between', async () => {
    const { starts } = await keep([false, false, false, false, false], { wellAfterMs: 0 });
    assert.equal(starts, 5);
  });

  it('starts nothing once it was stopped', async () => {
    const kept = keepNeo4j({
      isThere: async () => false,
      startAgain: () => assert.fail('it was started'),
      report: () => {},
      pollMs: 60_000,
    });
    await kept.stop();
    await assert.rejects(kept.givenUp, { name: 'StopRequested' });
  });
});
