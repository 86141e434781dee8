import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions } from 'fastify';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Readers } from '#readers/readers.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { LIMITS } from './limits.ts';
import bodies from './plugins/app/bodies.ts';
import gazetteersPlugin from './plugins/app/gazetteers.ts';
import graphPlugin from './plugins/app/graph.ts';
import guardAccess, { type Access } from './plugins/app/guard-access.ts';
import guardHost from './plugins/app/guard-host.ts';
import precisions from './plugins/app/precisions.ts';
import problems from './plugins/app/problems.ts';
import readersPlugin from './plugins/app/readers.ts';
import validation from './plugins/app/validation.ts';
import docsPage from './plugins/external/docs-page.ts';
import helmet from './plugins/external/helmet.ts';
import openapi from './plugins/external/openapi.ts';
import page from './plugins/external/page.ts';
import rateLimit from './plugins/external/rate-limit.ts';
import { routes } from './routes/index.ts';

export type AppOptions = Access & {
  readonly graph: GraphClient;
  readonly gazetteers: Gazetteers;
  readonly readers: Pick<Readers, 'read'>;
  /** Host names served beside `localhost` and plain addresses. */
  readonly allowedHosts: readonly string[];
  readonly logger: FastifyServerOptions['logger'];
};

/** The API, ready to listen or to be called by `inject`; whoever opened the graph closes it. */
export async function buildApp({ graph, gazetteers, readers, allowedHosts, logger, ...access }: AppOptions) {
  const app = Fastify({
    ...(logger === undefined ? {} : { logger }),
    bodyLimit: LIMITS.jsonBytes,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();

  await app.register(problems);
  await app.register(validation);
  await app.register(helmet);
  await app.register(guardHost, { allowedHosts });
  await app.register(rateLimit, { requestsPerMinute: LIMITS.requestsPerMinute });
  await app.register(guardAccess, access);
  await app.register(bodies);
  await app.register(graphPlugin, { graph });
  await app.register(gazetteersPlugin, { gazetteers });
  await app.register(readersPlugin, { readers });
  await app.register(precisions);
  await app.register(openapi);
  await app.register(docsPage);
  await app.register(page);
  await app.register(routes);
  return app;
}
