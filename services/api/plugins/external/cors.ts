import cors from '@fastify/cors';
import fp from 'fastify-plugin';

/** Lets pages of other origins call, those that the operator listed alone; without any, browsers keep every other page out. */
export default fp<{ allowedOrigins: readonly string[] }>(
  async (app, { allowedOrigins }) => {
    if (allowedOrigins.length === 0) return;
    await app.register(cors, {
      origin: [...allowedOrigins],
      methods: ['GET', 'POST', 'DELETE'],
      allowedHeaders: ['Authorization', 'Content-Type', 'If-None-Match'],
      exposedHeaders: ['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id'],
      maxAge: 600,
    });
  },
  { name: 'cors' },
);
