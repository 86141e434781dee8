import { connect } from '../client/connect.ts';
import type { GraphSettings } from '../client/graph-client.ts';
import { settingsOf } from '../client/settings.ts';
import { startLocalServer, stopLocalServer } from './local-server.ts';
import type { ServerPorts, ServerTuning } from './server-configuration.ts';
import { cacheDirectoryOf, type ServerEnvironment } from './settings.ts';

export type ProvidedNeo4j = {
  settings: GraphSettings;
  /** Where Neo4j Browser answers, null when the address of a given server does not tell. */
  browserUrl: string | null;
  how: 'uri' | 'local';
  /** Stops the server if it was started for this process; a server of somebody else goes on. */
  stop(): Promise<void>;
};

export type ProvideOptions = {
  environment: ServerEnvironment;
  dataDirectory: string;
  /** The process that will call `stop`; null leaves the server running for good. */
  owner: number | null;
  tuning?: ServerTuning;
  ports?: ServerPorts;
  report: (line: string) => void;
  /** Gives up while it is still starting; what was begun is stopped and the reason of the signal thrown. */
  signal?: AbortSignal;
};

/**
 * Gets a Neo4j: the one that NEO4J_URI names, else a local server of this data directory. It answers when this resolves.
 *
 * @throws GraphUnavailableError or GraphQueryError when the given one does not let us in, Neo4jServerError when none can be started
 */
export async function provideNeo4j(options: ProvideOptions): Promise<ProvidedNeo4j> {
  const { environment, dataDirectory, owner, report } = options;
  if (environment.NEO4J_URI !== undefined) {
    return useGiven(settingsOf({ ...environment, NEO4J_URI: environment.NEO4J_URI }), report);
  }
  const server = await startLocalServer({
    dataDirectory,
    owner,
    report,
    tuning: options.tuning ?? tuningOf(environment),
    ...(options.ports === undefined ? {} : { ports: options.ports }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    cacheDirectory: cacheDirectoryOf(environment),
    javaHome: environment.JAVA_HOME ?? null,
  });
  return {
    settings: server.settings,
    browserUrl: server.browserUrl,
    how: 'local',
    async stop() {
      if (server.owner !== null && server.owner === owner) await stopLocalServer(dataDirectory);
    },
  };
}

async function useGiven(settings: GraphSettings, report: (line: string) => void): Promise<ProvidedNeo4j> {
  report(`Using Neo4j at ${settings.uri} (NEO4J_URI)`);
  const client = connect(settings, { service: 'start' });
  await client.verify().finally(() => client.close());
  return { settings, browserUrl: null, how: 'uri', stop: async () => {} };
}

function tuningOf(environment: ServerEnvironment): ServerTuning {
  return {
    heap: environment.NEWSGRAPH_NEO4J_HEAP,
    pageCache: environment.NEWSGRAPH_NEO4J_PAGE_CACHE,
    quickStart: false,
  };
}
