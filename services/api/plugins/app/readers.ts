import fp from 'fastify-plugin';
import type { Readers } from '#readers/readers.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readers: Pick<Readers, 'read'>;
  }
}

/** Gives routes the threads that read documents, for readings that nothing is kept of. */
export default fp<{ readers: Pick<Readers, 'read'> }>(
  async (app, { readers }) => void app.decorate('readers', readers),
  { name: 'readers' },
);
