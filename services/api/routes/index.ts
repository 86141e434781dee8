import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { askRoutes } from './ask.ts';
import { decisionRoutes } from './decisions.ts';
import { digestRoutes } from './digest.ts';
import { documentRoutes } from './documents.ts';
import { entityRoutes } from './entities.ts';
import { explainRoutes } from './explain.ts';
import { findingRoutes } from './findings.ts';
import { healthRoutes } from './health.ts';
import { officeRoutes } from './offices.ts';
import { overTimeRoutes } from './over-time.ts';
import { reviewRoutes } from './reviews.ts';
import { statementRoutes } from './statements.ts';
import { subgraphRoutes } from './subgraphs.ts';
import { takingRoutes } from './taking.ts';
import { workRoutes } from './work.ts';

/** Every address of the API. */
export const routes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(askRoutes);
  await app.register(entityRoutes);
  await app.register(statementRoutes);
  await app.register(officeRoutes);
  await app.register(documentRoutes);
  await app.register(takingRoutes);
  await app.register(subgraphRoutes);
  await app.register(overTimeRoutes);
  await app.register(explainRoutes);
  await app.register(findingRoutes);
  await app.register(decisionRoutes);
  await app.register(reviewRoutes);
  await app.register(workRoutes);
  await app.register(digestRoutes);
  await app.register(healthRoutes);
};
