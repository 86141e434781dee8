import { availableParallelism } from 'node:os';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import { settingsOf } from '#graph-schema/client/settings.ts';
import { createReaders } from '#readers/readers.ts';
import { workerVariables } from './environment.ts';
import { createKnowledge } from './resolving/knowledge.ts';
import { work } from './work.ts';

/** How long the worker may take to finish what is in hand when it is told to stop. */
const CLOSING_MS = 30_000;
/** A batch takes a second or two; on a machine that does much else it must still end. */
const WRITE_LIMIT_MS = 10 * 60_000;

const environment = readEnvironment(workerVariables);
const log = pino({ name: 'ingestion', level: environment.NEWSGRAPH_LOG_LEVEL });
const client = connect(settingsOf(environment), { service: 'ingestion', writeLimitMs: WRITE_LIMIT_MS });
const threads = environment.NEWSGRAPH_READERS ?? Math.max(1, availableParallelism() - 1);
const readers = createReaders({ threads });
const stop = new AbortController();
const working = work({
  client,
  readers,
  knowledge: createKnowledge(),
  log,
  stop: stop.signal,
});

const grace = closeWithGrace({ delay: CLOSING_MS, logger: log }, async ({ err }) => {
  if (err) log.error(err, 'worker failed');
  stop.abort();
  await working.catch(() => undefined);
  await readers.close();
  await client.close();
  log.info('worker stopped');
});

log.info({ readers: threads }, 'worker started');
working.catch((error: unknown) => {
  log.fatal(error, 'worker cannot go on');
  process.exitCode = 1;
  grace.close();
});
