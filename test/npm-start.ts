import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '#graph-schema/server/free-port.ts';
import { eraseServer } from '#graph-schema/server/server.ts';

const startScript = fileURLToPath(new URL('../scripts/start.ts', import.meta.url));
const commandLine = fileURLToPath(new URL('../services/cli/newsgraph.ts', import.meta.url));

/** As a person has it, who names no Neo4j; with little memory, so that the tests run anywhere. */
const { NEO4J_URI: _, ...others } = process.env;
const environment = { ...others, NEWSGRAPH_NEO4J_HEAP: '512m', NEWSGRAPH_NEO4J_PAGE_CACHE: '64m' };

export type Finished = { code: number | null; printed: string };

/** One installation, run with real processes as people run it: a data directory and port of its own. */
export class Installation {
  readonly dataDirectory: string;
  readonly url: string;
  readonly #port: number;
  #running: ChildProcess | undefined;

  constructor({ dataDirectory, port }: { dataDirectory: string; port: number }) {
    this.dataDirectory = dataDirectory;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Runs `npm start` and resolves, with what it printed, when it says that it can be stopped. */
  async start(): Promise<string> {
    const child = spawn(
      process.execPath,
      [startScript, '--data', this.dataDirectory, '--port', String(this.#port)],
      {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#running = child;
    let printed = '';
    await new Promise<void>((resolve, reject) => {
      const take = (part: Buffer) => {
        printed += part;
        if (printed.includes('Ctrl-C stops it')) resolve();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.once('exit', (code) => reject(new Error(`npm start ended with exit code ${code}:\n${printed}`)));
    });
    return printed;
  }

  /** Stops it as a system does; resolves with its exit code. */
  async stop(): Promise<number | null> {
    const child = this.#running;
    this.#running = undefined;
    if (child === undefined || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = await ended;
    return code;
  }

  /** Runs a command of `newsgraph` against this installation. */
  async newsgraph(...words: string[]): Promise<Finished> {
    const child = spawn(process.execPath, [commandLine, ...words], {
      env: { ...environment, NEWSGRAPH_URL: this.url, NEWSGRAPH_DATA: this.dataDirectory },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (part) => (printed += part));
    child.stderr.on('data', (part) => (printed += part));
    const [code] = await once(child, 'close');
    return { code, printed };
  }

  async get<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`);
    return (await answer.json()) as Answer;
  }

  /** Kills the process of a service without warning; `npm start` starts it again. */
  async kill(service: 'api' | 'worker'): Promise<void> {
    const log = await readFile(join(this.dataDirectory, 'logs', `${service}.log`), 'utf8');
    const pid = [...log.matchAll(/"pid":(\d+)/g)].at(-1)?.[1];
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Resolves when a GET is answered with this status; connections that fail are tried again. */
  async awaitStatus({ path, status }: { path: string; status: number }): Promise<void> {
    for (;;) {
      const answer = await fetch(`${this.url}${path}`).catch(() => null);
      await answer?.body?.cancel();
      if (answer?.status === status) return;
      await sleep(200);
    }
  }

  /** Ends what is left of it and removes its data. */
  async remove(): Promise<void> {
    await this.stop();
    await eraseServer(this.dataDirectory);
    await rm(this.dataDirectory, { recursive: true, force: true });
  }
}

/** An installation that was never started, with a folder and a port of its own. */
export async function newInstallation(): Promise<Installation> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-test-'));
  return new Installation({ dataDirectory, port: await freePort(0) });
}
