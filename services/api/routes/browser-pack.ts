import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { renderGuide } from '#graph-schema/browser/guide.ts';
import { readSavedQuery, readStyleSheet, SAVED_QUERIES } from '#graph-schema/browser/saved-queries.ts';

/** Neo4j Browser asks from its own origin, and says that it wants nothing cached, which browsers ask leave for. */
const FOR_ANY_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'cache-control, pragma',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const PLAIN = 'text/plain; charset=utf-8';
const config = { scope: 'none', anyOrigin: true } as const;
const schema = { hide: true } as const;

/** What Neo4j Browser loads from here: the guide (`:play …/browser/guide.html`), its style sheet, and the saved queries. */
export const browserPackRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const style = readStyleSheet();
  const sections = SAVED_QUERIES.map(({ heading, names }) => ({
    heading,
    queries: names.map(readSavedQuery),
  }));
  const queries = new Map(
    sections.flatMap((section) => section.queries).map(({ name, text }) => [`${name}.cypher`, text]),
  );

  app.addHook('onRequest', async (_request, reply) => void reply.headers(FOR_ANY_ORIGIN));

  app.options('/browser/*', { config, schema }, (_request, reply) => reply.code(204).send());

  app.get('/browser/guide.html', { config, schema }, ({ protocol, host }, reply) =>
    reply.type('text/html; charset=utf-8').send(renderGuide({ sections, address: `${protocol}://${host}` })),
  );

  app.get('/browser/style.grass', { config, schema }, (_request, reply) => reply.type(PLAIN).send(style));

  app.get(
    '/browser/queries/:file',
    { config, schema: { ...schema, params: Type.Object({ file: Type.String() }) } },
    ({ params }, reply) => {
      const text = queries.get(params.file);
      return text === undefined ? reply.callNotFound() : reply.type(PLAIN).send(text);
    },
  );
};
