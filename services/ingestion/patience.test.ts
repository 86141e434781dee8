import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pino } from 'pino';
import { GraphUnavailableError } from '#graph-schema/client/errors.ts';
import { withPatience } from './patience.ts';

const log = pino({ level: 'silent' });
const away = () => new GraphUnavailableError({ message: 'away' });

describe('patience', () => {
  it('tries again until Neo4j is back', async () => {
    let tries = 0;
    const answer = await withPatience(
      async () => {
        tries += 1;
        if (tries < 3) throw away();
        return 'back';
      },
      { log, stop: new AbortController().signal },
    );
    assert.deepEqual([answer, tries], ['back', 3]);
  });

  it('does not wait for what waiting cannot mend', async () => {
    const mistake = new TypeError('mistake');
    const attempt = withPatience(() => Promise.reject(mistake), { log, stop: new AbortController().signal });
    await assert.rejects(attempt, mistake);
  });

  it('ends when it is told to stop', async () => {
    const stop = new AbortController();
    const attempt = withPatience(
      () => {
        stop.abort();
        return Promise.reject(away());
      },
      { log, stop: stop.signal },
    );
    await assert.rejects(attempt, GraphUnavailableError);
  });
});
