import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { isProcess } from '../process-identity.ts';
import type { LaunchOptions, ServerWay } from '../server-way.ts';
import { awaitStarted } from './await-started.ts';
import { findJava } from './find-java.ts';
import { setInitialPassword } from './initial-password.ts';
import { homeArgument, serverArguments, serverConfiguration } from './server-configuration.ts';
import { provideJars } from './server-jars.ts';
import { stopProcess } from './stop-process.ts';

/** Neo4j as a process of this machine, from its Maven artifacts; its handle is the process number. */
export const localWay: ServerWay = {
  name: 'local',
  launch,
  isRunning: ({ handle, directory }) => isProcess(Number(handle), homeArgument(directory.home)),
  end: (handle) => stopProcess(Number(handle)),
  erase: ({ home }) => rm(home, { recursive: true, force: true }),
};

async function launch(options: LaunchOptions) {
  const { directory, ports, tuning, password, report, signal } = options;
  const java = await findJava(options.javaHome);
  const jars = await provideJars(options);
  for (const path of [directory.logs, directory.configurationDirectory])
    await mkdir(path, { recursive: true });
  await writeFile(directory.configurationFile, serverConfiguration({ directory, ports, tuning }));
  await setInitialPassword({ directory, java, jars, password });
  signal?.throwIfAborted();
  report('Starting Neo4j …');
  const server = await spawnServer({ java, words: serverArguments({ directory, jars, tuning }), directory });
  const started = awaitStarted({ server, consoleLog: directory.consoleLog, report, signal });
  return { handle: String(server.pid), started };
}

async function spawnServer(given: {
  java: string;
  words: string[];
  directory: LaunchOptions['directory'];
}): Promise<ChildProcess> {
  const log = await open(given.directory.consoleLog, 'w');
  try {
    // A process group of its own: Ctrl-C in a terminal reaches the program that asks for the stop, in its order, and not Neo4j.
    const child = spawn(given.java, given.words, {
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
