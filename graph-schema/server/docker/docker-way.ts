import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../client/connect.ts';
import { GraphUnavailableError } from '../../client/errors.ts';
import type { DataDirectory } from '../data-directory.ts';
import { Neo4jServerError } from '../errors.ts';
import { serverAddress } from '../server-settings.ts';
import type { LaunchOptions, ServerWay } from '../server-way.ts';
import { containerEnvironment, neo4jImage } from './container-settings.ts';
import { docker, dockerComplaint } from './docker-command.ts';

const startLimitMs = 180_000;
const pollMs = 250;
const reportEveryMs = 10_000;
const shownLines = 15;
const stopLimitSeconds = 30;

/** Neo4j in a container, its data in a volume; container and volume are named after the data directory, and that name is the handle. */
export const dockerWay: ServerWay = {
  name: 'docker',
  launch,
  isRunning: ({ handle }) => isRunning(handle),
  async end(handle) {
    await docker(['stop', '--time', String(stopLimitSeconds), handle]);
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
        ...['--publish', `${serverAddress}:${ports.bolt}:7687`],
        ...['--publish', `${serverAddress}:${ports.http}:7474`],
        ...['--volume', `${name}:/data`],
        ...['NEO4J_AUTH', ...Object.keys(environment)].flatMap((variable) => ['--env', variable]),
        neo4jImage,
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
  const images = await docker(['image', 'ls', '--quiet', neo4jImage]);
  if (images !== '') return;
  report(`Fetching the image ${neo4jImage} (once) …`);
  await docker(['pull', '--quiet', neo4jImage]);
}

async function isRunning(name: string): Promise<boolean> {
  const state = await docker(['container', 'inspect', '--format', '{{.State.Running}}', name]).catch(
    () => 'false',
  );
  return state === 'true';
}

async function awaitAnswer({ name, options }: { name: string; options: LaunchOptions }): Promise<void> {
  const { ports, password, report, signal } = options;
  const uri = `bolt://${serverAddress}:${ports.bolt}`;
  const client = connect({ uri, username: 'neo4j', password, database: 'neo4j' }, { maxRetryTimeMs: 0 });
  try {
    for (let waitedMs = 0; waitedMs < startLimitMs; waitedMs += pollMs) {
      signal?.throwIfAborted();
      if (await answers(client)) return;
      if (!(await isRunning(name))) throw await startFailure({ name, what: 'ended' });
      if (waitedMs > 0 && waitedMs % reportEveryMs === 0)
        report(`Neo4j is still starting (${waitedMs / 1000} s) …`);
      await sleep(pollMs);
    }
  } finally {
    await client.close();
  }
  throw await startFailure({ name, what: `did not start within ${startLimitMs / 1000} s` });
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
  const log = await docker(['logs', '--tail', String(shownLines), name]).catch(dockerComplaint);
  return new Neo4jServerError({
    code: 'START_FAILED',
    message: `Neo4j in container ${name} ${what}:\n${log}`,
  });
}
