import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { migrate } from '#graph-schema/migrate.ts';
import { provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { eraseServer } from '#graph-schema/server/server.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';

/** A batch takes seconds; on a machine that does much else it must still end. */
const WRITE_LIMIT_MS = 10 * 60_000;

/**
 * A Neo4j of its own, empty and migrated, which is gone with all its data when `use` has ended.
 *
 * @param use is given the folder of its data too
 */
export async function withTemporaryGraph<Result>(
  use: (graph: GraphClient, dataDirectory: string) => Promise<Result>,
): Promise<Result> {
  const { NEO4J_URI: _, ...environment } = readEnvironment(serverEnvironment);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-temporary-'));
  const server = await provideNeo4j({
    environment,
    dataDirectory,
    owner: process.pid,
    ports: { bolt: 0, http: 0 },
    report: () => {},
  });
  const client = connect(server.settings, { service: 'scripts', writeLimitMs: WRITE_LIMIT_MS });
  try {
    await migrate(client);
    return await use(client, dataDirectory);
  } finally {
    await client.close();
    await eraseServer(dataDirectory);
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
