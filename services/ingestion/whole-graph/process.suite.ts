import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '#graph-schema/client/graph-client.ts';
import { environmentOf } from '#graph-schema/client/settings.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { countPending } from '#store/queries/count-pending.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { removeCollection } from '#store/writing/remove-collection.ts';
import type { OwnGraph } from '#test/own-graph.ts';
import { delivery } from './delivery.fixture.ts';
import { STAYING, syntheticDeliveries } from './synthetic-deliveries.fixture.ts';

const WORKER = fileURLToPath(new URL('../worker.ts', import.meta.url));
const COUNT_DONE = /* cypher */ `RETURN COUNT { (:Document {status: 'done'}) } AS done`;
const TEXT =
  'Mark Rutte, the NATO secretary general, said that Ukraine needs more help before the winter comes.';

function startWorker(settings: GraphSettings, environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [WORKER], {
    env: { ...process.env, ...environmentOf(settings), NEWSGRAPH_LOG_LEVEL: 'fatal', ...environment },
    stdio: 'inherit',
  });
}

/** The worker as a process. @param graph an empty graph before each test */
export function describeProcess(graph: () => OwnGraph): void {
  describe('the worker process', () => {
    it('reads what waits, and ends by itself when it is told to', { timeout: 120_000 }, async () => {
      const { client, settings } = graph();
      await receiveDocuments(client, [delivery(TEXT, { sourceId: 'one' })]);
      const worker = startWorker(settings);
      const exit = once(worker, 'exit');
      while ((await client.read<{ done: number }>(COUNT_DONE))[0]?.done !== 1) await sleep(200);
      worker.kill('SIGTERM');
      const [code] = await exit;
      assert.equal(code, 0);
    });

    it('gives the graph of a build from scratch with another, killed in the middle and started anew', {
      timeout: 600_000,
    }, async (test) => {
      const { client, settings } = graph();
      const staying = syntheticDeliveries.slice(0, STAYING);
      const start = (threads: string) => {
        const worker = startWorker(settings, { NEWSGRAPH_READERS: threads });
        test.after(() => worker.kill('SIGKILL'));
        return worker;
      };
      const untilNothingIsPending = async () => {
        for (;;) {
          const { jobs, blocks } = await countPending(client);
          if (jobs === 0 && blocks === 0) return;
          await sleep(300);
        }
      };
      await receiveDocuments(client, staying);
      const scratch = start('1');
      await untilNothingIsPending();
      const expected = await computeDigest(client);
      await removeCollection(client, 'staying');
      await receiveDocuments(client, syntheticDeliveries);
      const killed = start('4');
      const wasKilled = once(killed, 'exit');
      while ((await client.read<{ done: number }>(COUNT_DONE))[0]?.done === 0) await sleep(100);
      killed.kill('SIGKILL');
      await wasKilled;
      const again = start('4');
      await removeCollection(client, 'visiting');
      await receiveDocuments(client, staying.slice(0, 20));
      await untilNothingIsPending();
      const ended = [scratch, again].map((worker) => once(worker, 'exit'));
      for (const worker of [scratch, again]) worker.kill('SIGTERM');
      await Promise.all(ended);
      assert.equal(await computeDigest(client), expected);
    });

    it('says which variable is missing', { timeout: 60_000 }, async () => {
      const { NEO4J_URI: _, ...environment } = process.env;
      const worker = spawn(process.execPath, [WORKER], {
        env: environment,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const said: Buffer[] = [];
      worker.stderr.on('data', (part: Buffer) => said.push(part));
      const [code] = await once(worker, 'exit');
      assert.notEqual(code, 0);
      assert.match(Buffer.concat(said).toString(), /NEO4J_URI/);
    });
  });
}
