import fp from 'fastify-plugin';
import { loadRulePrecisions, type RulePrecisions } from '#reading/rule-precisions.ts';

declare module 'fastify' {
  interface FastifyInstance {
    precisions: RulePrecisions;
  }
}

/** Gives routes how often each rule of reading was right where it was measured. */
export default fp(async (app) => void app.decorate('precisions', loadRulePrecisions()), {
  name: 'precisions',
});
