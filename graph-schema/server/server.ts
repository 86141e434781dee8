import { mkdir, rm } from 'node:fs/promises';
import { readOrCreateSecret, readSecret } from '#environment/secret-file.ts';
import { connect } from '../client/connect.ts';
import type { GraphSettings } from '../client/graph-client.ts';
import { type DataDirectory, dataDirectoryAt } from './data-directory.ts';
import { dockerWay } from './docker/docker-way.ts';
import { Neo4jServerError } from './errors.ts';
import { freePort } from './free-port.ts';
import { localWay } from './local/local-way.ts';
import { isAlive } from './process-identity.ts';
import { readRecord, type ServerRecord, writeRecord } from './server-record.ts';
import { SERVER_ADDRESS, type ServerPorts } from './server-settings.ts';
import type { LaunchOptions, ServerWay, WayName } from './server-way.ts';

export const ways: Record<WayName, ServerWay> = { docker: dockerWay, local: localWay };

/** A server that runs, with what people and programs need to reach it. */
export type RunningServer = {
  way: WayName;
  handle: string;
  owner: number | null;
  settings: GraphSettings;
  browserUrl: string;
};

export type StartOptions = Pick<
  LaunchOptions,
  'tuning' | 'cacheDirectory' | 'javaHome' | 'report' | 'signal'
> & {
  way: WayName;
  dataDirectory: string;
  /** Ports to take if they are free and none are remembered; 0 lets the system pick. */
  ports: ServerPorts;
  /** The process that will stop the server, null when it shall stay after whoever started it. */
  owner: number | null;
};

/**
 * Starts the server of a data directory, or finds the one that runs there already; resolves when it answers.
 *
 * @throws Neo4jServerError when what the way needs is missing or the server does not start; the signal's reason when it is aborted
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { dataDirectory, owner, way } = options;
  const directory = dataDirectoryAt(dataDirectory);
  const running = await findServer(dataDirectory);
  if (running !== null) return adopt({ running, options });

  await mkdir(directory.home, { recursive: true, mode: 0o700 });
  const remembered = await readRecord(directory.recordFile);
  const ports = await choosePorts(remembered?.ports ?? options.ports);
  const password = await providePassword({ directory, isNew: remembered === null });
  const { handle, started } = await ways[way].launch({ ...options, directory, ports, password });
  await writeRecord(directory.recordFile, { way, handle, ports, owner });
  try {
    await started;
  } catch (thrown) {
    await stopServer(dataDirectory);
    // Somebody took a port between our look and Neo4j's start, which lie seconds apart: it is started anew on others.
    if (!options.signal?.aborted && (await isTaken(ports))) return startServer(options);
    throw thrown;
  }
  return { way, handle, owner, ...addressesOf(ports, password) };
}

/** The server that runs on a data directory, or null. */
export async function findServer(dataDirectory: string): Promise<RunningServer | null> {
  const directory = dataDirectoryAt(dataDirectory);
  const record = await readRecord(directory.recordFile);
  const password = await readSecret(directory.passwordFile);
  if (record === null || record.handle === null || password === null) return null;
  const { way, handle, owner, ports } = record;
  if (!(await ways[way].isRunning({ handle, directory }))) return null;
  return { way, handle, owner, ...addressesOf(ports, password) };
}

/** Stops the server of a data directory; false when none ran. */
export async function stopServer(dataDirectory: string): Promise<boolean> {
  const directory = dataDirectoryAt(dataDirectory);
  const record = await readRecord(directory.recordFile);
  if (record === null || record.handle === null) return false;
  const runs = await ways[record.way].isRunning({ handle: record.handle, directory });
  if (runs) await ways[record.way].end(record.handle);
  await writeRecord(directory.recordFile, { ...record, handle: null, owner: null });
  return runs;
}

/** Stops the server of a data directory and deletes its database, password and record. */
export async function eraseServer(dataDirectory: string): Promise<void> {
  await stopServer(dataDirectory);
  const directory = dataDirectoryAt(dataDirectory);
  const record = await readRecord(directory.recordFile);
  if (record !== null) await ways[record.way].erase(directory);
  await rm(directory.home, { recursive: true, force: true });
  await rm(directory.passwordFile, { force: true });
}

/** Takes over a server whose owner died without stopping it; one that has an owner, or was started to stay, keeps its own. */
async function adopt({
  running,
  options,
}: {
  running: RunningServer;
  options: StartOptions;
}): Promise<RunningServer> {
  options.report('Neo4j runs already on this data directory');
  // It may have been started a moment ago by somebody else.
  const client = connect(running.settings, { service: 'start', maxRetryTimeMs: 60_000 });
  await client.verify().finally(() => client.close());
  if (running.owner === null || isAlive(running.owner)) return running;
  const { recordFile } = dataDirectoryAt(options.dataDirectory);
  const record = (await readRecord(recordFile)) as ServerRecord;
  await writeRecord(recordFile, { ...record, owner: options.owner });
  return { ...running, owner: options.owner };
}

async function choosePorts({ bolt, http }: ServerPorts): Promise<ServerPorts> {
  return { bolt: await freePort(bolt), http: await freePort(http) };
}

async function isTaken({ bolt, http }: ServerPorts): Promise<boolean> {
  return (await freePort(bolt)) !== bolt || (await freePort(http)) !== http;
}

async function providePassword({
  directory,
  isNew,
}: {
  directory: DataDirectory;
  isNew: boolean;
}): Promise<string> {
  if (isNew) return readOrCreateSecret(directory.passwordFile);
  const password = await readSecret(directory.passwordFile);
  if (password !== null) return password;
  throw new Neo4jServerError({
    code: 'PASSWORD_LOST',
    message: `${directory.passwordFile} is gone, and the database opens only with it. Put it back, or begin anew with: npm run neo4j -- reset`,
  });
}

function addressesOf(ports: ServerPorts, password: string): { settings: GraphSettings; browserUrl: string } {
  return {
    settings: {
      uri: `bolt://${SERVER_ADDRESS}:${ports.bolt}`,
      username: 'neo4j',
      password,
      database: 'neo4j',
    },
    browserUrl: `http://${SERVER_ADDRESS}:${ports.http}/browser/`,
  };
}
