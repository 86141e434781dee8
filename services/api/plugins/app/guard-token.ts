import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import { ProblemError } from '../../problems/problem.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Lets only those through who know the token; every route that changes something has it. */
    requireToken: onRequestHookHandler;
  }
}

/** Compares bearer tokens in constant time, as hashes, so that neither content nor length shows in the time it takes. */
export default fp<{ token: string }>(
  async (app, { token }) => {
    const expected = hash(token);
    const requireToken: onRequestHookHandler = async (request) => {
      const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (given === undefined || !timingSafeEqual(hash(given), expected))
        throw new ProblemError('unauthorized', {
          detail: 'Send "Authorization: Bearer …" with the token from the token file',
        });
    };
    app.decorate('requireToken', requireToken);
  },
  { name: 'guard-token' },
);

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
