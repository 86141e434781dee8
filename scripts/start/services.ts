import { join } from 'node:path';
import type { GraphSettings } from '#graph-schema/client/graph-client.ts';
import { environmentOf } from '#graph-schema/client/settings.ts';
import type { StartOptions } from './options.ts';
import type { ServiceDescription } from './service-process.ts';

/** The processes that make up Newsgraph, as `npm start` runs them on one machine. */
export function describeServices({
  options,
  settings,
  variables,
}: {
  options: StartOptions;
  settings: GraphSettings;
  variables: NodeJS.ProcessEnv;
}): ServiceDescription[] {
  const environment = {
    ...variables,
    ...environmentOf(settings),
    NEWSGRAPH_HOST: options.host,
    NEWSGRAPH_PORT: String(options.port),
    NEWSGRAPH_TOKEN_FILE: options.tokenFile,
    NEWSGRAPH_KEYS: variables.NEWSGRAPH_KEYS ?? join(options.dataDirectory, 'keys'),
  };
  const files = {
    api: new URL('../../services/api/server.ts', import.meta.url),
    worker: new URL('../../services/ingestion/worker.ts', import.meta.url),
  };
  return Object.entries(files).map(([name, file]) => ({
    name,
    file,
    environment,
    logFile: join(options.logDirectory, `${name}.log`),
  }));
}
