import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions } from 'fastify';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { LIMITS } from './limits.ts';
import bodies from './plugins/app/bodies.ts';
import gazetteersPlugin from './plugins/app/gazetteers.ts';
import graphPlugin from './plugins/app/graph.ts';
import guardHost from './plugins/app/guard-host.ts';
import guardToken from './plugins/app/guard-token.ts';
import problems from './plugins/app/problems.ts';
import validation from './plugins/app/validation.ts';
import docsPage from './plugins/external/docs-page.ts';
import helmet from './plugins/external/helmet.ts';
import openapi from './plugins/external/openapi.ts';
import rateLimit from './plugins/external/rate-limit.ts';
import { routes } from './routes/index.ts';

export type AppOptions = {
  readonly graph: GraphClient;
  readonly gazetteers: Gazetteers;
  /** What a caller has to know to change anything. */
  readonly token: string;
  /** Host names served beside `localhost` and plain addresses. */
  readonly allowedHosts: readonly string[];
  readonly logger: FastifyServerOptions['logger'];
};

/** The API, ready to listen or to be called by `inject`; whoever opened the graph closes it. */
export async function buildApp({ graph, gazetteers, token, allowedHosts, logger }: AppOptions) {
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
  await app.register(guardToken, { token });
  await app.register(bodies);
  await app.register(graphPlugin, { graph });
  await app.register(gazetteersPlugin, { gazetteers });
  await app.register(openapi);
  await app.register(docsPage);
  await app.register(routes);
  return app;
}
