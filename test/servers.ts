import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#environment/read-environment.ts';
import { chooseWay } from '#graph-schema/server/choose-way.ts';
import { dataDirectoryAt } from '#graph-schema/server/data-directory.ts';
import { isAlive } from '#graph-schema/server/process-identity.ts';
import { type ProvidedNeo4j, provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { eraseServer } from '#graph-schema/server/server.ts';
import { readRecord } from '#graph-schema/server/server-record.ts';
import { TEST_TUNING } from '#graph-schema/server/server-settings.ts';
import { type ServerEnvironment, serverEnvironment } from '#graph-schema/server/settings.ts';

const PREFIX = 'newsgraph-test-';

/**
 * A Neo4j for tests: the one that NEO4J_URI names when `mayBeGiven`, else an empty server that `stop` removes with all its data,
 * in a container where a Docker engine answers. NEWSGRAPH_NEO4J chooses the way as it does for `npm start`.
 */
export async function testServer({ mayBeGiven }: { mayBeGiven: boolean }): Promise<ProvidedNeo4j> {
  const { NEO4J_URI, ...others } = readEnvironment(serverEnvironment);
  if (mayBeGiven && NEO4J_URI !== undefined) return provide({ ...others, NEO4J_URI });
  const { way } = await chooseWay({ forced: others.NEWSGRAPH_NEO4J ?? null, remembered: null });
  if (way === 'local') return provide({ ...others, NEWSGRAPH_NEO4J: 'local' });
  // Loaded only here: it takes a second.
  const { startContainer } = await import('./container.ts');
  return startContainer();
}

async function provide(environment: ServerEnvironment): Promise<ProvidedNeo4j> {
  const dataDirectory = await mkdtemp(join(tmpdir(), PREFIX));
  const remove = async () => {
    await eraseServer(dataDirectory);
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    const provided = await provideNeo4j({
      environment,
      dataDirectory,
      owner: process.pid,
      tuning: TEST_TUNING,
      ports: { bolt: 0, http: 0 },
      report: () => {},
    });
    return { ...provided, stop: remove };
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}

/** Stops and removes the servers of test runs that were killed before they could do it. */
export async function removeAbandonedServers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const record = await readRecord(dataDirectoryAt(path).recordFile).catch(() => null);
    if (record === null || record.owner === null || isAlive(record.owner)) continue;
    await eraseServer(path);
    await rm(path, { recursive: true, force: true });
  }
}
