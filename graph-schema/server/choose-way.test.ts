import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseWay } from './choose-way.ts';

describe('the way to a Neo4j', () => {
  it('is the one asked for', async () => {
    assert.equal((await chooseWay({ forced: 'local', remembered: null })).way, 'local');
  });

  it('stays the same on one data directory, whatever engine answers now', async () => {
    assert.equal((await chooseWay({ forced: null, remembered: 'local' })).way, 'local');
    assert.equal((await chooseWay({ forced: null, remembered: 'docker' })).way, 'docker');
  });

  it('is refused when the data lies in the other one', async () => {
    await assert.rejects(chooseWay({ forced: 'docker', remembered: 'local' }), {
      code: 'WAY_CHANGED',
      message: /has a local database/,
    });
  });
});
