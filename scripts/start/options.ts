import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Type from 'typebox';
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

const startEnvironment = {
  ...serverEnvironment,
  NEWSGRAPH_HOST: Type.String({ default: '127.0.0.1' }),
  NEWSGRAPH_PORT: Type.Integer({ default: 4747, minimum: 1, maximum: 65_535 }),
  NEWSGRAPH_TOKEN_FILE: Type.Optional(Type.String()),
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
  const environment = readEnvironment(startEnvironment, variables);
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
