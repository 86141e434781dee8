import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#environment/read-environment.ts';
import { dataDirectoryAt } from '#graph-schema/server/data-directory.ts';
import { stopLocalServer } from '#graph-schema/server/local-server.ts';
import { isAlive } from '#graph-schema/server/process-identity.ts';
import { type ProvidedNeo4j, provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { testTuning } from '#graph-schema/server/server-configuration.ts';
import { readRecord } from '#graph-schema/server/server-record.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';

const prefix = 'newsgraph-test-';

/**
 * A Neo4j for tests: the one that NEO4J_URI names when `mayBeGiven`, else an empty server of its own that `stop` removes with all its data.
 */
export async function testServer({ mayBeGiven }: { mayBeGiven: boolean }): Promise<ProvidedNeo4j> {
  const { NEO4J_URI, ...others } = readEnvironment(serverEnvironment);
  const environment = mayBeGiven && NEO4J_URI !== undefined ? { ...others, NEO4J_URI } : others;
  const dataDirectory = await mkdtemp(join(tmpdir(), prefix));
  const remove = () => rm(dataDirectory, { recursive: true, force: true });
  try {
    const provided = await provideNeo4j({
      environment,
      dataDirectory,
      owner: process.pid,
      tuning: testTuning,
      ports: { bolt: 0, http: 0 },
      report: () => {},
    });
    return { ...provided, stop: () => provided.stop().finally(remove) };
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}

/** Stops and removes the servers of test runs that were killed before they could do it. */
export async function removeAbandonedServers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const record = await readRecord(dataDirectoryAt(path).recordFile).catch(() => null);
    if (record === null || record.owner === null || isAlive(record.owner)) continue;
    await stopLocalServer(path);
    await rm(path, { recursive: true, force: true });
  }
}
