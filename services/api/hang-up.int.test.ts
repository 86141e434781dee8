import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { graphEnvironment, settingsOf } from '#graph-schema/client/settings.ts';
import { testGraph } from '#test/graph.ts';
import { buildTestApp } from './test-app.fixture.ts';

/** Would take hours. */
const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS sum';
const RUNNING = `SHOW TRANSACTIONS YIELD metaData, status
  WHERE metaData.service = $service AND status = 'Running' RETURN status`;
const PATIENCE_MS = 20_000;

describe('a caller who hangs up', () => {
  const service = `hang-up-${randomUUID()}`;
  let onlooker: GraphClient;
  let graph: GraphClient;
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    onlooker = await testGraph();
    graph = connect(settingsOf(readEnvironment(graphEnvironment)), { service });
    app = await buildTestApp(graph);
    app.get('/endless', () => app.graph.read(ENDLESS));
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  after(async () => {
    await app.close();
    await graph.close();
    await onlooker.close();
  });

  const waitUntil = async (running: boolean) => {
    const until = performance.now() + PATIENCE_MS;
    while ((await onlooker.read(RUNNING, { service })).length > 0 !== running) {
      assert.ok(performance.now() < until, `the query is ${running ? 'not begun' : 'still running'}`);
      await sleep(20);
    }
  };

  it('leaves no query behind in Neo4j', async () => {
    const { port } = app.server.address() as AddressInfo;
    const request = get({ host: '127.0.0.1', port, path: '/endless' });
    request.once('error', () => {});
    await waitUntil(true);
    request.destroy();
    await waitUntil(false);
  });
});
