import { commonSettings, type ServerPorts, type ServerTuning } from '../server-settings.ts';

/** The Neo4j that runs in containers: the same release line as local/pom.xml. */
export const NEO4J_IMAGE = 'neo4j:5.26-community';

/** A setting's name as the image reads it from the environment: `.` is written `_`, and `_` is doubled. */
export function variableOf(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}

/** The environment of the container, without its password. */
export function containerEnvironment(given: {
  ports: ServerPorts;
  tuning: ServerTuning;
}): Record<string, string> {
  const settings = {
    ...commonSettings(given),
    'server.memory.heap.initial_size': given.tuning.heap,
    'server.memory.heap.max_size': given.tuning.heap,
  };
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [variableOf(name), value]));
}
