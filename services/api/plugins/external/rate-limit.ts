import rateLimit from '@fastify/rate-limit';
import fp from 'fastify-plugin';

/** Keeps one caller from taking all of the time; counted by address. */
export default fp<{ requestsPerMinute: number }>(
  async (app, { requestsPerMinute }) => {
    await app.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      enableDraftSpec: true,
    });
  },
  { name: 'rate-limit' },
);
