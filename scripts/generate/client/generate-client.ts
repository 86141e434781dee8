import { describeApi } from '#api/plugins/external/openapi.ts';
import { buildTestApp } from '#api/test-app.fixture.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { clientTypes } from './client-types.ts';

/** client/operations.ts as the routes are now; no graph is asked for a description. */
export async function generateClient(): Promise<string> {
  const app = await buildTestApp({} as GraphClient);
  await app.ready();
  const types = clientTypes(describeApi(app));
  await app.close();
  return types;
}
