import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '#graph-schema/client/graph-client.ts';
import { environmentOf } from '#graph-schema/client/settings.ts';
import { freePort } from '#graph-schema/server/free-port.ts';
import { apiUrlOf, awaitApi } from '#scripts/start/await-api.ts';

const SERVER = fileURLToPath(new URL('../../../services/api/server.ts', import.meta.url));

type ApiProcess = {
  /** Asks and reads the whole answer, over connections that stay open. @throws Error for anything but 200 */
  ask(address: string): Promise<void>;
  stop(): Promise<void>;
};

/** The API as it is run, as a process of its own. */
export async function startApi(settings: GraphSettings, directory: string): Promise<ApiProcess> {
  const port = await freePort(0);
  const child: ChildProcess = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      ...environmentOf(settings),
      NEWSGRAPH_HOST: '127.0.0.1',
      NEWSGRAPH_PORT: String(port),
      NEWSGRAPH_TOKEN_FILE: join(directory, 'token'),
      NEWSGRAPH_KEYS: join(directory, 'keys'),
      NEWSGRAPH_REQUESTS_PER_MINUTE: '100000000',
      NEWSGRAPH_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  await awaitApi({ url: apiUrlOf({ host: '127.0.0.1', port }), signal: AbortSignal.timeout(60_000) });
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (address) => fetchWhole({ host: '127.0.0.1', port, path: address, agent }),
    async stop() {
      agent.destroy();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Node's own `http`: it costs the caller less than `fetch`, and the caller's cost is not what is measured. */
function fetchWhole(options: { host: string; port: number; path: string; agent: Agent }): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(options, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${options.path}: HTTP ${response.statusCode}`));
      });
    });
    request.once('error', reject);
  });
}
