import { Neo4jContainer } from '@testcontainers/neo4j';
import { neo4jImage, variableOf } from '#graph-schema/server/docker/container-settings.ts';
import type { ProvidedNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { planOnce, testTuning } from '#graph-schema/server/server-settings.ts';

/** An empty Neo4j in a container that lives as long as the test run. */
export async function startContainer(): Promise<ProvidedNeo4j> {
  const container = await new Neo4jContainer(neo4jImage)
    .withEnvironment({
      [variableOf('server.memory.heap.max_size')]: testTuning.heap,
      [variableOf('server.memory.pagecache.size')]: testTuning.pageCache,
      [variableOf('dbms.usage_report.enabled')]: 'false',
      ...Object.fromEntries(Object.entries(planOnce).map(([name, value]) => [variableOf(name), value])),
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
