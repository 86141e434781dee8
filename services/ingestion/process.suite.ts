import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environmentOf } from '#graph-schema/client/settings.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import type { OwnGraph } from '#test/own-graph.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const COUNT_DONE = /* cypher */ `RETURN COUNT { (:Document {status: 'done'}) } AS done`;
const TEXT =
  'Mark Rutte, the NATO secretary general, said that Ukraine needs more help before the winter comes.';

/** The worker as a process. @param graph an empty graph before each test */
export function describeProcess(graph: () => OwnGraph): void {
  describe('the worker process', () => {
    it('reads what waits, and ends by itself when it is told to', { timeout: 120_000 }, async () => {
      const { client, settings } = graph();
      await receiveDocuments(client, [
        {
          bytes: Buffer.from(TEXT),
          mediaType: 'text/plain',
          format: 'text',
          sourceId: 'one',
          url: null,
          collection: null,
          metadata: {},
          receivedAt: '2025-12-10T08:00:00Z',
        },
      ]);
      const worker = spawn(process.execPath, [WORKER], {
        env: { ...process.env, ...environmentOf(settings), NEWSGRAPH_LOG_LEVEL: 'fatal' },
        stdio: 'inherit',
      });
      const exit = once(worker, 'exit');
      while ((await client.read<{ done: number }>(COUNT_DONE))[0]?.done !== 1) await sleep(200);
      worker.kill('SIGTERM');
      const [code] = await exit;
      assert.equal(code, 0);
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
