import fp from 'fastify-plugin';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';

declare module 'fastify' {
  interface FastifyInstance {
    gazetteers: Gazetteers;
  }
}

/** Gives routes what the reader knows of titles, countries and bodies, so that questions are read as articles are. */
export default fp<{ gazetteers: Gazetteers }>(
  async (app, { gazetteers }) => void app.decorate('gazetteers', gazetteers),
  { name: 'gazetteers' },
);
