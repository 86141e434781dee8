import { Type } from 'typebox';
import { logLevel } from '#environment/log-level.ts';
import { readEnvironment } from '#environment/read-environment.ts';
import { graphEnvironment } from '#graph-schema/client/settings.ts';
import { LIMITS } from './limits.ts';

/** The variables that the API reads, once, at its start. */
export const apiVariables = {
  ...graphEnvironment,
  NEWSGRAPH_HOST: Type.String({
    default: '127.0.0.1',
    description: 'Address to listen on; anything but the default lets others in.',
  }),
  NEWSGRAPH_PORT: Type.Integer({
    default: 4747,
    minimum: 0,
    maximum: 65535,
    description: 'Port to listen on.',
  }),
  NEWSGRAPH_TOKEN_FILE: Type.String({
    default: '.newsgraph/token',
    description: 'File with the key that may do everything; made at the first start.',
  }),
  NEWSGRAPH_KEYS: Type.String({
    default: '.newsgraph/keys',
    description: 'Folder of the keys that `newsgraph keys create` makes.',
  }),
  NEWSGRAPH_OPEN_READS: Type.Enum(['loopback', 'all'], {
    default: 'loopback',
    description: 'Who may read without a key: callers on this machine, or everybody that can reach the port.',
  }),
  NEWSGRAPH_ALLOWED_HOSTS: Type.String({
    default: '',
    description: 'Further host names to serve, separated by commas.',
    examples: ['newsgraph.example,api'],
  }),
  NEWSGRAPH_ALLOWED_ORIGINS: Type.String({
    default: '',
    description: 'Origins of other hosts whose pages may call (CORS), separated by commas; none by default.',
    examples: ['https://desk.example'],
  }),
  NEWSGRAPH_REQUESTS_PER_MINUTE: Type.Integer({
    default: LIMITS.requestsPerMinute,
    minimum: 1,
    description: 'Requests a minute that one address may make.',
  }),
  NEWSGRAPH_LOG_LEVEL: logLevel,
};

/** The API's own configuration. @throws EnvironmentError that names every variable at fault */
export function readApiEnvironment() {
  return readEnvironment(apiVariables);
}
