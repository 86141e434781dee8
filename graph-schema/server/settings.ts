import { homedir, totalmem } from 'node:os';
import { join } from 'node:path';
import Type, { type Static } from 'typebox';
import { graphEnvironment } from '../client/settings.ts';
import type { ServerTuning } from './server-settings.ts';

const MEMORY_PATTERN = '^[0-9]+[kmgKMG]$';

/** The variables that say how to get a Neo4j; part of the environment schema of the scripts that provide one. */
export const serverEnvironment = {
  ...graphEnvironment,
  NEO4J_URI: Type.Optional(graphEnvironment.NEO4J_URI),
  NEWSGRAPH_NEO4J: Type.Optional(
    Type.Enum(['docker', 'local'], {
      description: 'How to get a Neo4j when NEO4J_URI is unset; by default Docker where an engine answers.',
    }),
  ),
  NEWSGRAPH_DATA: Type.String({
    default: '.newsgraph',
    description: 'Folder of the local Neo4j and of all state.',
  }),
  NEWSGRAPH_CACHE: Type.Optional(
    Type.String({
      description: "Folder that keeps Neo4j's jars, by default newsgraph in the user's cache folder.",
    }),
  ),
  NEWSGRAPH_NEO4J_HEAP: Type.String({
    default: '1g',
    pattern: MEMORY_PATTERN,
    description: 'Heap of a Neo4j that Newsgraph starts.',
  }),
  NEWSGRAPH_NEO4J_PAGE_CACHE: Type.Optional(
    Type.String({
      pattern: MEMORY_PATTERN,
      examples: ['2g'],
      description:
        'Page cache of a Neo4j that Newsgraph starts, by default an eighth of the memory, between 256m and 4g; of a container of docker compose 256m.',
    }),
  ),
  JAVA_HOME: Type.Optional(Type.String()),
  XDG_CACHE_HOME: Type.Optional(Type.String()),
};

export type ServerEnvironment = Static<ReturnType<typeof Type.Object<typeof serverEnvironment>>>;

/** Where Neo4j's jars are kept between starts. */
export function cacheDirectoryOf(environment: ServerEnvironment): string {
  return (
    environment.NEWSGRAPH_CACHE ?? join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newsgraph')
  );
}

/** What a server may take, as people set it; what they leave open follows from the machine. @param memory of the machine in bytes */
export function tuningOf(
  environment: Pick<ServerEnvironment, 'NEWSGRAPH_NEO4J_HEAP' | 'NEWSGRAPH_NEO4J_PAGE_CACHE'>,
  memory: number = totalmem(),
): ServerTuning {
  return {
    heap: environment.NEWSGRAPH_NEO4J_HEAP,
    pageCache: environment.NEWSGRAPH_NEO4J_PAGE_CACHE ?? pageCacheFor(memory),
    quickStart: false,
  };
}

/** A graph that does not fit is read from disk again and again: three thousand articles are more than 256 MB. */
function pageCacheFor(memory: number): string {
  const megabytes = Math.floor(memory / 8 / 2 ** 20);
  return `${Math.min(4_096, Math.max(256, megabytes))}m`;
}
