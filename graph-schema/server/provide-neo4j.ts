import { connect } from '../client/connect.ts';
import type { GraphSettings } from '../client/graph-client.ts';
import { settingsOf } from '../client/settings.ts';
import { chooseWay } from './choose-way.ts';
import { dataDirectoryAt } from './data-directory.ts';
import { startServer, stopServer } from './server.ts';
import { readRecord } from './server-record.ts';
import type { ServerPorts, ServerTuning } from './server-settings.ts';
import type { WayName } from './server-way.ts';
import { cacheDirectoryOf, type ServerEnvironment, tuningOf } from './settings.ts';

export type ProvidedNeo4j = {
  settings: GraphSettings;
  /** Where Neo4j Browser answers, null when the address of a given server does not tell. */
  browserUrl: string | null;
  how: 'uri' | WayName;
  /** Stops the server if it was started for this process; a server of somebody else goes on. */
  stop(): Promise<void>;
};

type ProvideOptions = {
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

/** Where Neo4j is expected; taken when they are free. */
const USUAL_PORTS: ServerPorts = { bolt: 7687, http: 7474 };

/**
 * Gets a Neo4j: the one that NEO4J_URI names, else the server of this data directory, in Docker or local (choose-way.ts).
 * It answers when this resolves.
 *
 * @throws GraphUnavailableError or GraphQueryError when the given one does not let us in, Neo4jServerError when none can be started
 */
export async function provideNeo4j(options: ProvideOptions): Promise<ProvidedNeo4j> {
  const { environment, dataDirectory, owner, report } = options;
  if (environment.NEO4J_URI !== undefined) {
    return useGiven({ settings: settingsOf({ ...environment, NEO4J_URI: environment.NEO4J_URI }), report });
  }
  const remembered = (await readRecord(dataDirectoryAt(dataDirectory).recordFile))?.way ?? null;
  const { way, why } = await chooseWay({ forced: environment.NEWSGRAPH_NEO4J ?? null, remembered });
  report(`Neo4j: ${way === 'docker' ? 'in Docker' : 'a local server from its Maven artifacts'} (${why})`);
  const server = await startServer({
    way,
    dataDirectory,
    owner,
    report,
    tuning: options.tuning ?? tuningOf(environment),
    ports: options.ports ?? USUAL_PORTS,
    cacheDirectory: cacheDirectoryOf(environment),
    javaHome: environment.JAVA_HOME ?? null,
    signal: options.signal,
  });
  return {
    settings: server.settings,
    browserUrl: server.browserUrl,
    how: way,
    async stop() {
      if (server.owner !== null && server.owner === owner) await stopServer(dataDirectory);
    },
  };
}

async function useGiven({
  settings,
  report,
}: {
  settings: GraphSettings;
  report: (line: string) => void;
}): Promise<ProvidedNeo4j> {
  report(`Neo4j: ${settings.uri} (NEO4J_URI)`);
  const client = connect(settings, { service: 'start' });
  await client.verify().finally(() => client.close());
  return { settings, browserUrl: null, how: 'uri', stop: async () => {} };
}
