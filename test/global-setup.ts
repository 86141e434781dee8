import { connect } from '#graph-schema/client/connect.ts';
import { environmentOf } from '#graph-schema/client/settings.ts';
import { migrate } from '#graph-schema/migrate.ts';
import type { ProvidedNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { removeAbandonedServers, testServer } from './servers.ts';

let server: ProvidedNeo4j | undefined;

/** Before all tests of a run: one migrated Neo4j, whose address every test file gets through its environment. */
export async function globalSetup(): Promise<void> {
  await removeAbandonedServers();
  server = await testServer({ mayBeGiven: true });
  const client = connect(server.settings, { service: 'test' });
  try {
    await migrate(client);
  } catch (thrown) {
    // Nothing is torn down where setting up has failed.
    await server.stop();
    throw thrown;
  } finally {
    await client.close();
  }
  Object.assign(process.env, environmentOf(server.settings));
}

export async function globalTeardown(): Promise<void> {
  await server?.stop();
}
