import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Type from 'typebox';
import { apiVariables } from '#api/environment.ts';
import { readEnvironment } from '#environment/read-environment.ts';
import { type ServerEnvironment, serverEnvironment } from '#graph-schema/server/settings.ts';
import { ScriptError } from '../run-script.ts';

export type StartOptions = {
  environment: ServerEnvironment;
  dataDirectory: string;
  tokenFile: string;
  logDirectory: string;
  host: string;
  port: number;
  examples: boolean;
};

const USAGE = 'Usage: npm start -- [--no-examples] [--port N] [--data DIR]';

/** The variables that `npm start` reads, once, at its start; the API gets host and port from it. */
export const startVariables = {
  ...serverEnvironment,
  NEWSGRAPH_HOST: apiVariables.NEWSGRAPH_HOST,
  NEWSGRAPH_PORT: Type.Integer({ ...apiVariables.NEWSGRAPH_PORT, minimum: 1 }),
  NEWSGRAPH_TOKEN_FILE: Type.Optional(
    Type.String({
      description:
        'File with the key that may do everything, by default `token` in the data directory; made at the first start.',
    }),
  ),
};

/**
 * What `npm start` was asked to do: its arguments, else the environment.
 *
 * @throws ScriptError or EnvironmentError that names what is wrong
 */
export function readStartOptions({
  words,
  variables,
}: {
  words: string[];
  variables: NodeJS.ProcessEnv;
}): StartOptions {
  const environment = readEnvironment(startVariables, variables);
  const { values } = parseArgs({
    args: words,
    options: {
      'no-examples': { type: 'boolean', default: false },
      port: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const dataDirectory = resolve(values.data ?? environment.NEWSGRAPH_DATA);
  return {
    environment,
    dataDirectory,
    tokenFile: resolve(environment.NEWSGRAPH_TOKEN_FILE ?? join(dataDirectory, 'token')),
    logDirectory: join(dataDirectory, 'logs'),
    host: environment.NEWSGRAPH_HOST,
    port: values.port === undefined ? environment.NEWSGRAPH_PORT : parsePort(values.port),
    examples: !values['no-examples'],
  };
}

function parsePort(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port >= 1 && port <= 65_535) return port;
  throw new ScriptError(`--port ${given}: a port is a number from 1 to 65535\n${USAGE}`);
}
