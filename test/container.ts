import { Neo4jContainer } from '@testcontainers/neo4j';
import { NEO4J_IMAGE, variableOf } from '#graph-schema/server/docker/container-settings.ts';
import type { ProvidedNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { PLAN_ONCE, TEST_TUNING } from '#graph-schema/server/server-settings.ts';

/** An empty Neo4j in a container that lives as long as the test run. */
export async function startContainer(): Promise<ProvidedNeo4j> {
  const container = await new Neo4jContainer(NEO4J_IMAGE)
    .withEnvironment({
      [variableOf('server.memory.heap.max_size')]: TEST_TUNING.heap,
      [variableOf('server.memory.pagecache.size')]: TEST_TUNING.pageCache,
      [variableOf('dbms.usage_report.enabled')]: 'false',
      ...Object.fromEntries(Object.entries(PLAN_ONCE).map(([name, value]) => [variableOf(name), value])),
    })
    .start();
  return {
    settings: {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    },
    browserUrl: `${container.getHttpUri()}browser/`,
    how: 'docker',
    stop: async () => void (await container.stop()),
  };
}
