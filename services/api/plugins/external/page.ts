import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { ProblemError } from '../../problems/problem.ts';

/** What `npm run page` writes; in a package or an image it is there already. */
const DIRECTORY = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/**
 * What the page may do: run its own files and ask this host. Markup that is made from strings is refused by the browser, so that a
 * name or a text that got somewhere it should not still does not run. Pictures and pages that people save are blobs.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page at `/` and under `/view/`, where it reads its own address, and its files, which never change under their names. */
export default fp(
  async (app) => {
    await app.register(fastifyStatic, {
      root: DIRECTORY,
      serve: false,
      preCompressed: true,
      // What a caller is told of a page that is not built says it better.
      suppressWarning: true,
    });
    const sendDocument = (reply: FastifyReply) => {
      if (!existsSync(join(DIRECTORY, 'index.html')))
        throw new ProblemError('not-found', { detail: 'The page is not built: run "npm run page"' });
      reply.header('Content-Security-Policy', PAGE_POLICY);
      return reply.sendFile('index.html', { maxAge: 0 });
    };
    app.get('/', { schema: { hide: true }, config: { scope: 'none' } }, (_request, reply) =>
      sendDocument(reply),
    );
    app.get('/view/*', { schema: { hide: true }, config: { scope: 'none' } }, (_request, reply) =>
      sendDocument(reply),
    );
    app.get<{ Params: { '*': string } }>(
      '/assets/*',
      { schema: { hide: true }, config: { scope: 'none' } },
      ({ params }, reply) => reply.sendFile(join('assets', params['*']), { maxAge: '365d', immutable: true }),
    );
  },
  { name: 'page', dependencies: ['helmet', 'problems'] },
);
