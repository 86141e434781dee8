import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { findToday } from '#store/moved/find-today.ts';
import { PROBLEM_MEDIA_TYPE, type Problem, problemOf } from '../../problems/problem.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The address of a GET request with the ids of today instead of those of yesterday; null where none has moved. */
    todaysUrl: (request: FastifyRequest) => Promise<string | null>;
  }
}

/** Ids as they stand in a path or a query; those of documents are longer, and never change. */
const IDS = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g;

/** The answer to whoever asks for an id of yesterday. @param url the address of today */
export function movedTo(url: string, request: FastifyRequest): Problem {
  return problemOf('moved', {
    detail: `It is at ${url} today`,
    instance: `urn:newsgraph:request:${request.id}`,
  });
}

/**
 * Sends whoever asks for an id of yesterday to what it has become: merged, told apart, or read anew. It is looked for only where nothing
 * was found (the error handler does it for single things, the hook for lists), so it costs the others nothing.
 */
export default fp(
  async (app) => {
    app.decorate('todaysUrl', async ({ method, url }: FastifyRequest) => {
      const ids = method === 'GET' ? [...new Set(url.match(IDS) ?? [])] : [];
      if (ids.length === 0) return null;
      const today = await findToday(app.graph, ids);
      return today.size === 0 ? null : url.replace(IDS, (id) => today.get(id) ?? id);
    });
    app.addHook('preSerialization', async (request, reply, payload) => {
      if (reply.statusCode !== 200 || !isEmptyList(payload)) return payload;
      const url = await app.todaysUrl(request);
      if (url === null) return payload;
      reply.status(308).header('Location', url).type(PROBLEM_MEDIA_TYPE);
      return movedTo(url, request);
    });
  },
  { name: 'moved', dependencies: ['graph'] },
);

function isEmptyList(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || !('items' in payload)) return false;
  return Array.isArray(payload.items) && payload.items.length === 0;
}
