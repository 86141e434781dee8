import fp from 'fastify-plugin';
import { classifyError } from '../../problems/classify-error.ts';
import { PROBLEM_MEDIA_TYPE, problemOf } from '../../problems/problem.ts';
import { movedTo } from './moved.ts';

/** How long a caller should wait before it tries again while Neo4j is away. */
const RETRY_AFTER_SECONDS = '5';

/** Sends every error as problem details, and logs those that are our own. */
export default fp(
  async (app) => {
    app.setErrorHandler(async (error, request, reply) => {
      const { kind, ...rest } = classifyError(error);
      const url = kind === 'not-found' ? await app.todaysUrl(request) : null;
      if (url !== null)
        return reply.status(308).header('Location', url).type(PROBLEM_MEDIA_TYPE).send(movedTo(url, request));
      const problem = problemOf(kind, { ...rest, instance: `urn:newsgraph:request:${request.id}` });
      if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
      if (kind === 'graph-unavailable') reply.header('Retry-After', RETRY_AFTER_SECONDS);
      if (kind === 'unauthorized') reply.header('WWW-Authenticate', 'Bearer');
      return reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(problem);
    });
    app.setNotFoundHandler((request, reply) => {
      const problem = problemOf('not-found', {
        detail: `${request.method} ${request.url.split('?')[0]} is no address of this API; /docs lists them all`,
        instance: `urn:newsgraph:request:${request.id}`,
      });
      return reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(problem);
    });
  },
  { name: 'problems' },
);
