import { Type } from 'typebox';
import { logLevel } from '#environment/log-level.ts';
import { graphEnvironment } from '#graph-schema/client/settings.ts';

/** The variables that the worker reads, once, at its start. */
export const workerVariables = {
  ...graphEnvironment,
  NEWSGRAPH_READERS: Type.Optional(
    Type.Integer({
      minimum: 1,
      description: 'Threads that read documents; by default one less than there are processors.',
    }),
  ),
  NEWSGRAPH_LOG_LEVEL: logLevel,
};
