import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { readSecret } from '#environment/secret-file.ts';
import { connect } from '../client/connect.ts';
import type { GraphSettings } from '../client/graph-client.ts';
import { awaitStarted } from './await-started.ts';
import { type DataDirectory, dataDirectoryAt } from './data-directory.ts';
import { findJava } from './find-java.ts';
import { freePort } from './free-port.ts';
import { providePassword } from './initial-password.ts';
import { isAlive, isProcess } from './process-identity.ts';
import {
  homeArgument,
  type ServerPorts,
  type ServerTuning,
  serverArguments,
  serverConfiguration,
} from './server-configuration.ts';
import { provideJars } from './server-jars.ts';
import { readRecord, type ServerRecord, writeRecord } from './server-record.ts';
import { stopProcess } from './stop-process.ts';

export type LocalServer = { settings: GraphSettings; browserUrl: string; pid: number; owner: number | null };

export type LocalServerOptions = {
  dataDirectory: string;
  cacheDirectory: string;
  javaHome: string | null;
  tuning: ServerTuning;
  /** Ports to take if they are free and none are remembered; 0 lets the system pick. */
  ports?: ServerPorts;
  /** The process that will stop the server, null when it shall stay after whoever started it. */
  owner: number | null;
  report: (line: string) => void;
  /** Gives up while the server is still starting, stops it and throws the reason. */
  signal?: AbortSignal;
};

const defaultPorts: ServerPorts = { bolt: 7687, http: 7474 };

/**
 * Starts the server of a data directory, or finds the one that runs there already; resolves when it answers.
 *
 * @throws Neo4jServerError when Java or Maven is missing or the server does not start
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const directory = dataDirectoryAt(options.dataDirectory);
  const running = await findLocalServer(options.dataDirectory);
  if (running !== null) return adopt({ running, directory, options });

  const { signal } = options;
  const java = await findJava(options.javaHome);
  const jars = await provideJars(options);
  await mkdir(directory.root, { recursive: true, mode: 0o700 });
  for (const path of [directory.logs, directory.configurationDirectory])
    await mkdir(path, { recursive: true });
  const ports = await choosePorts(directory, options.ports ?? defaultPorts);
  await writeFile(
    directory.configurationFile,
    serverConfiguration({ directory, ports, tuning: options.tuning }),
  );
  const password = await providePassword({ directory, java, jars });

  signal?.throwIfAborted();
  options.report('Starting Neo4j …');
  const child = await spawnServer({ java, jars, directory, tuning: options.tuning });
  const pid = child.pid as number;
  await writeRecord(directory.recordFile, { ports, pid, owner: options.owner });
  try {
    await awaitStarted({ server: child, consoleLog: directory.consoleLog, report: options.report, signal });
  } catch (thrown) {
    await stopLocalServer(options.dataDirectory);
    throw thrown;
  }
  return { ...addressesOf(ports, password), pid, owner: options.owner };
}

/** The server that runs on a data directory, or null. */
export async function findLocalServer(dataDirectory: string): Promise<LocalServer | null> {
  const directory = dataDirectoryAt(dataDirectory);
  const record = await readRecord(directory.recordFile);
  const password = await readSecret(directory.passwordFile);
  if (record === null || record.pid === null || password === null) return null;
  if (!(await isProcess(record.pid, homeArgument(directory.home)))) return null;
  return { ...addressesOf(record.ports, password), pid: record.pid, owner: record.owner };
}

/** Stops the server of a data directory; false when none ran. */
export async function stopLocalServer(dataDirectory: string): Promise<boolean> {
  const directory = dataDirectoryAt(dataDirectory);
  const record = await readRecord(directory.recordFile);
  if (record === null || record.pid === null) return false;
  const runs = await isProcess(record.pid, homeArgument(directory.home));
  if (runs) await stopProcess(record.pid);
  await writeRecord(directory.recordFile, { ...record, pid: null, owner: null });
  return runs;
}

/** Takes over a server whose owner died without stopping it; one that has an owner, or was started to stay, keeps its own. */
async function adopt({
  running,
  directory,
  options,
}: {
  running: LocalServer;
  directory: DataDirectory;
  options: LocalServerOptions;
}): Promise<LocalServer> {
  options.report('Neo4j runs already on this data directory');
  // It may have been started a moment ago by somebody else.
  const client = connect(running.settings, { service: 'start', maxRetryTimeMs: 60_000 });
  await client.verify().finally(() => client.close());
  if (running.owner === null || isAlive(running.owner)) return running;
  const record = (await readRecord(directory.recordFile)) as ServerRecord;
  await writeRecord(directory.recordFile, { ...record, owner: options.owner });
  return { ...running, owner: options.owner };
}

async function choosePorts(directory: DataDirectory, preferred: ServerPorts): Promise<ServerPorts> {
  const remembered = (await readRecord(directory.recordFile))?.ports ?? preferred;
  return { bolt: await freePort(remembered.bolt), http: await freePort(remembered.http) };
}

async function spawnServer(given: {
  java: string;
  jars: string;
  directory: DataDirectory;
  tuning: ServerTuning;
}): Promise<ChildProcess> {
  const log = await open(given.directory.consoleLog, 'w');
  try {
    // A process group of its own: Ctrl-C in a terminal reaches the program that asks for the stop, in its order, and not Neo4j.
    const child = spawn(given.java, serverArguments(given), {
      cwd: given.directory.home,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function addressesOf(ports: ServerPorts, password: string): { settings: GraphSettings; browserUrl: string } {
  return {
    settings: { uri: `bolt://127.0.0.1:${ports.bolt}`, username: 'neo4j', password, database: 'neo4j' },
    browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
  };
}
