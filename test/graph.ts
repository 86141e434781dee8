import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { graphEnvironment, settingsOf } from '#graph-schema/client/settings.ts';

/**
 * The run's Neo4j, migrated, which test files share: each uses ids of its own and removes what it wrote, and closes the client.
 *
 * @throws EnvironmentError when the run was started without global-setup.ts; `npm test -- FILES` has it
 */
export async function testGraph(): Promise<GraphClient> {
  return connect(settingsOf(readEnvironment(graphEnvironment)), { service: 'test' });
}
