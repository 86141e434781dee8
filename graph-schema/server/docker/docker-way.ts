import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../client/connect.ts';
import { GraphUnavailableError } from '../../client/errors.ts';
import type { DataDirectory } from '../data-directory.ts';
import { Neo4jServerError } from '../errors.ts';
import { SERVER_ADDRESS } from '../server-settings.ts';
import type { LaunchOptions, ServerWay } from '../server-way.ts';
import { containerEnvironment, NEO4J_IMAGE } from './container-settings.ts';
import { docker, dockerComplaint } from './docker-command.ts';

const START_LIMIT_MS = 180_000;
const POLL_MS = 250;
const REPORT_EVERY_MS = 10_000;
const SHOWN_LINES = 15;
const STOP_LIMIT_SECONDS = 30;

/** Neo4j in a container, its data in a volume; container and volume are named after the data directory, and that name is the handle. */
export const dockerWay: ServerWay = {
  name: 'docker',
  launch,
  isRunning: ({ handle }) => isRunning(handle),
  async end(handle) {
    await docker(['stop', '--time', String(STOP_LIMIT_SECONDS), handle]);
    await docker(['rm', '--force', '--volumes', handle]);
  },
  async erase(directory) {
    await docker(['volume', 'rm', '--force', nameOf(directory)]);
  },
};

function nameOf({ root }: DataDirectory): string {
  return `newsgraph-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
}

async function launch(options: LaunchOptions) {
  const { directory, ports, tuning, password, report } = options;
  const name = nameOf(directory);
  try {
    await provideImage(report);
    report(`Starting Neo4j in Docker (container ${name}) …`);
    // One that was left behind by a crash; its data is in the volume.
    await docker(['rm', '--force', '--volumes', name]).catch(() => '');
    const environment = containerEnvironment({ ports, tuning });
    await docker(
      [
        'run',
        '--detach',
        ...['--name', name],
        ...['--publish', `${SERVER_ADDRESS}:${ports.bolt}:7687`],
        ...['--publish', `${SERVER_ADDRESS}:${ports.http}:7474`],
        ...['--volume', `${name}:/data`],
        ...['NEO4J_AUTH', ...Object.keys(environment)].flatMap((variable) => ['--env', variable]),
        NEO4J_IMAGE,
      ],
      { ...environment, NEO4J_AUTH: `neo4j/${password}` },
    );
  } catch (thrown) {
    throw new Neo4jServerError({
      code: 'START_FAILED',
      message: `Docker could not start Neo4j: ${dockerComplaint(thrown)}`,
      cause: thrown,
    });
  }
  return { handle: name, started: awaitAnswer({ name, options }) };
}

async function provideImage(report: (line: string) => void): Promise<void> {
  const images = await docker(['image', 'ls', '--quiet', NEO4J_IMAGE]);
  if (images !== '') return;
  report(`Fetching the image ${NEO4J_IMAGE} (once) …`);
  await docker(['pull', '--quiet', NEO4J_IMAGE]);
}

async function isRunning(name: string): Promise<boolean> {
  const state = await docker(['container', 'inspect', '--format', '{{.State.Running}}', name]).catch(
    () => 'false',
  );
  return state === 'true';
}

async function awaitAnswer({ name, options }: { name: string; options: LaunchOptions }): Promise<void> {
  const { ports, password, report, signal } = options;
  const uri = `bolt://${SERVER_ADDRESS}:${ports.bolt}`;
  const client = connect({ uri, username: 'neo4j', password, database: 'neo4j' }, { maxRetryTimeMs: 0 });
  try {
    for (let waitedMs = 0; waitedMs < START_LIMIT_MS; waitedMs += POLL_MS) {
      signal?.throwIfAborted();
      if (await answers(client)) return;
      if (!(await isRunning(name))) throw await startFailure({ name, what: 'ended' });
      if (waitedMs > 0 && waitedMs % REPORT_EVERY_MS === 0)
        report(`Neo4j is still starting (${waitedMs / 1000} s) …`);
      await sleep(POLL_MS);
    }
  } finally {
    await client.close();
  }
  throw await startFailure({ name, what: `did not start within ${START_LIMIT_MS / 1000} s` });
}

async function answers(client: ReturnType<typeof connect>): Promise<boolean> {
  try {
    await client.verify();
    return true;
  } catch (thrown) {
    if (thrown instanceof GraphUnavailableError) return false;
    throw thrown;
  }
}

async function startFailure({ name, what }: { name: string; what: string }): Promise<Neo4jServerError> {
  const log = await docker(['logs', '--tail', String(SHOWN_LINES), name]).catch(dockerComplaint);
  return new Neo4jServerError({
    code: 'START_FAILED',
    message: `Neo4j in container ${name} ${what}:\n${log}`,
  });
}
