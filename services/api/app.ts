import { randomUUID } from 'node:crypto';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions } from 'fastify';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Readers } from '#readers/readers.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { LIMITS } from './limits.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { timeQueries } from './metrics/time-queries.ts';
import bodies from './plugins/app/bodies.ts';
import callers, { endWithCaller } from './plugins/app/callers.ts';
import gazetteersPlugin from './plugins/app/gazetteers.ts';
import graphPlugin from './plugins/app/graph.ts';
import guardAccess, { type Access } from './plugins/app/guard-access.ts';
import guardHost from './plugins/app/guard-host.ts';
import metricsPlugin from './plugins/app/metrics.ts';
import moved from './plugins/app/moved.ts';
import pageLinks from './plugins/app/page-links.ts';
import precisions from './plugins/app/precisions.ts';
import problems from './plugins/app/problems.ts';
import readersPlugin from './plugins/app/readers.ts';
import requestIds from './plugins/app/request-ids.ts';
import validation from './plugins/app/validation.ts';
import cors from './plugins/external/cors.ts';
import docsPage from './plugins/external/docs-page.ts';
import etag from './plugins/external/etag.ts';
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
  /** Origins of other hosts whose pages may call. */
  readonly allowedOrigins: readonly string[];
  /** Of one caller, told by its address. */
  readonly requestsPerMinute: number;
  readonly logger: FastifyServerOptions['logger'];
};

/** The API, ready to listen or to be called by `inject`; whoever opened the graph closes it. */
export async function buildApp({
  graph,
  gazetteers,
  readers,
  allowedHosts,
  allowedOrigins,
  requestsPerMinute,
  logger,
  ...access
}: AppOptions) {
  const app = Fastify({
    ...(logger === undefined ? {} : { logger }),
    bodyLimit: LIMITS.jsonBytes,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();

  const metrics = createMetrics(graph);
  await app.register(requestIds);
  await app.register(callers);
  await app.register(metricsPlugin, { metrics });
  await app.register(problems);
  await app.register(validation);
  await app.register(helmet);
  await app.register(cors, { allowedOrigins });
  await app.register(guardHost, { allowedHosts, allowedOrigins });
  await app.register(rateLimit, { requestsPerMinute });
  await app.register(guardAccess, access);
  await app.register(etag);
  await app.register(pageLinks);
  await app.register(bodies);
  await app.register(graphPlugin, { graph: endWithCaller(timeQueries(graph, metrics)) });
  await app.register(moved);
  await app.register(gazetteersPlugin, { gazetteers });
  await app.register(readersPlugin, { readers });
  await app.register(precisions);
  await app.register(openapi);
  await app.register(docsPage);
  await app.register(page);
  await app.register(routes);
  return app;
}
