import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment } from '#environment/read-environment.ts';
import { testGraph } from '#test/graph.ts';
import { connect } from './connect.ts';
import type { GraphClient } from './graph-client.ts';
import { graphEnvironment, settingsOf } from './settings.ts';

const run = randomUUID();

describe('the graph client', () => {
  let client: GraphClient;
  before(async () => {
    client = await testGraph();
  });
  after(async () => {
    await client.write('MATCH (n:ClientTest {run: $run}) DETACH DELETE n', { run });
    await client.close();
  });

  const count = async () => {
    const rows = await client.read<{ count: number }>(
      'MATCH (n:ClientTest {run: $run}) RETURN count(n) AS count',
      { run },
    );
    return rows[0]?.count;
  };

  it('takes whole numbers as integers and gives them back as numbers', async () => {
    const rows = await client.read(
      'UNWIND $rows AS row RETURN row.n / 2 AS half, row.list AS list LIMIT $limit',
      {
        rows: [
          { n: 5, list: [1, 2.5] },
          { n: 7, list: [] },
        ],
        limit: 1,
      },
    );
    assert.deepEqual(rows, [{ half: 2, list: [1, 2.5] }]);
  });

  it('carries bytes both ways', async () => {
    const [row] = await client.read<{ bytes: Int8Array }>('RETURN $bytes AS bytes', {
      bytes: new Uint8Array([0, 127, 128, 255]),
    });
    assert.deepEqual([...new Uint8Array(row?.bytes ?? [])], [0, 127, 128, 255]);
  });

  it('ends a read in Neo4j too when nobody waits for it any more', async () => {
    const caller = new AbortController();
    const running = () =>
      client.read<{ query: string }>(
        `SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query CONTAINS $run AND NOT query CONTAINS 'SHOW' RETURN query`,
        { run },
      );
    const slow = client.read(
      `UNWIND range(1, 100000) AS one UNWIND range(1, 100000) AS other RETURN count(*) AS count, '${run}' AS run`,
      {},
      { signal: caller.signal },
    );
    const ended = assert.rejects(slow, { code: 'GRAPH_CALL_ENDED' });
    while ((await running()).length === 0) await sleep(20);
    caller.abort();
    await ended;
    assert.deepEqual(await running(), []);
    await assert.rejects(client.read('RETURN 1 AS one', {}, { signal: caller.signal }), {
      code: 'GRAPH_CALL_ENDED',
    });
  });

  it('refuses to write in a read', async () => {
    await assert.rejects(client.read('CREATE (:ClientTest {run: $run})', { run }), {
      code: 'GRAPH_QUERY_FAILED',
      neo4jCode: 'Neo.ClientError.Statement.AccessMode',
    });
    assert.equal(await count(), 0);
  });

  it('leaves no trace of a transaction whose work throws, and throws what the work threw', async () => {
    const failure = new Error('half way');
    const work = client.inTransaction(async ({ run: query }) => {
      await query('CREATE (:ClientTest {run: $run})', { run });
      throw failure;
    });
    await assert.rejects(work, failure);
    assert.equal(await count(), 0);
  });

  it('keeps what the queries of one transaction wrote', async () => {
    await client.inTransaction(async ({ run: query }) => {
      await query('CREATE (:ClientTest {run: $run})', { run });
      await query('CREATE (:ClientTest {run: $run})', { run });
    });
    assert.equal(await count(), 2);
  });

  it('ends a query that takes too long, in Neo4j too', async () => {
    const hurried = connect(settingsOf(readEnvironment(graphEnvironment)), {
      service: `hurried-${run}`,
      readLimitMs: 200,
    });
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS sum';
    await assert.rejects(hurried.read(endless), { name: 'GraphQueryError', code: 'GRAPH_TIME_LIMIT' });
    const left = await client.read(
      "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.service = $service AND status = 'Running' RETURN status",
      { service: `hurried-${run}` },
    );
    await hurried.close();
    assert.deepEqual(left, []);
  });

  it('says that a wrong password is one', async () => {
    const settings = { ...settingsOf(readEnvironment(graphEnvironment)), password: 'not it' };
    const stranger = connect(settings);
    await assert.rejects(stranger.verify(), { name: 'GraphQueryError', code: 'GRAPH_ACCESS_REFUSED' });
    await stranger.close();
  });

  it('says that a server which is not there is unavailable', async () => {
    const settings = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x', database: 'neo4j' };
    const nowhere = connect(settings, { maxRetryTimeMs: 100 });
    await assert.rejects(nowhere.verify(), { name: 'GraphUnavailableError', code: 'GRAPH_UNAVAILABLE' });
    await nowhere.close();
  });
});
