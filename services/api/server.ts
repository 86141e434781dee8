import closeWithGrace from 'close-with-grace';
import { readOrCreateSecret } from '#environment/secret-file.ts';
import { connect } from '#graph-schema/client/connect.ts';
import { settingsOf } from '#graph-schema/client/settings.ts';
import { createReaders } from '#readers/readers.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { buildApp } from './app.ts';
import { readApiEnvironment } from './environment.ts';
import { LIMITS } from './limits.ts';

/** How long the driver tries again before the API answers 503; a caller would rather know. */
const MAX_RETRY_TIME_MS = 1_000;
/** How long requests in hand may take to end when the process is told to stop. */
const CLOSE_DELAY_MS = 5_000;

const environment = readApiEnvironment();
const token = await readOrCreateSecret(environment.NEWSGRAPH_TOKEN_FILE);
const graph = connect(settingsOf(environment), {
  service: 'api',
  maxRetryTimeMs: MAX_RETRY_TIME_MS,
  readLimitMs: LIMITS.queryMs,
});
// One thread: it reads what people paste, one text at a time.
const readers = createReaders({ threads: 1 });
const app = await buildApp({
  graph,
  gazetteers: createGazetteers(),
  readers,
  token,
  keysDirectory: environment.NEWSGRAPH_KEYS,
  openReads: environment.NEWSGRAPH_OPEN_READS,
  allowedHosts: listed(environment.NEWSGRAPH_ALLOWED_HOSTS),
  allowedOrigins: listed(environment.NEWSGRAPH_ALLOWED_ORIGINS),
  requestsPerMinute: environment.NEWSGRAPH_REQUESTS_PER_MINUTE,
  logger: { name: 'api', level: environment.NEWSGRAPH_LOG_LEVEL, redact: ['req.headers.authorization'] },
});

closeWithGrace({ delay: CLOSE_DELAY_MS, logger: app.log }, async ({ err }) => {
  if (err !== undefined) app.log.error({ err }, 'closing after an error');
  await app.close();
  await readers.close();
  await graph.close();
});

await app.listen({ host: environment.NEWSGRAPH_HOST, port: environment.NEWSGRAPH_PORT });

/** What a variable lists, separated by commas. */
function listed(variable: string): string[] {
  return variable.split(',').filter((part) => part !== '');
}
