import { join } from 'node:path';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { type AppOptions, buildApp } from './app.ts';
import { LIMITS } from './limits.ts';

/** The key that may do everything, in tests. */
export const TOKEN = 'a-token-for-tests';

/** The API as tests call it: no other keys, no log, and nothing that reads documents unless the test gives it. */
export function buildTestApp(graph: GraphClient, others: Partial<AppOptions> = {}) {
  return buildApp({
    graph,
    gazetteers: createGazetteers(),
    readers: { read: () => Promise.reject(new Error('This test reads no document')) },
    token: TOKEN,
    keysDirectory: join(import.meta.dirname, 'no-such-folder'),
    openReads: 'loopback',
    allowedHosts: [],
    allowedOrigins: [],
    requestsPerMinute: LIMITS.requestsPerMinute,
    logger: false,
    ...others,
  });
}
