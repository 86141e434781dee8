import { connect } from '#graph-schema/client/connect.ts';
import type { GraphClient, GraphSettings } from '#graph-schema/client/graph-client.ts';
import { migrate } from '#graph-schema/migrate.ts';
import { testServer } from './servers.ts';

export type OwnGraph = { client: GraphClient; settings: GraphSettings; stop(): Promise<void> };

/**
 * An empty Neo4j for one test file alone, for tests that look at whole graphs. It takes seconds to start: keep such tests together.
 */
export async function ownGraph({ migrated }: { migrated: boolean }): Promise<OwnGraph> {
  const server = await testServer({ mayBeGiven: false });
  const client = connect(server.settings, { service: 'test' });
  const stop = () => client.close().finally(() => server.stop());
  try {
    if (migrated) await migrate(client);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return { client, settings: server.settings, stop };
}
