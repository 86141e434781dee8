import { mkdir } from 'node:fs/promises';
import { connect } from '#graph-schema/client/connect.ts';
import type { GraphSettings } from '#graph-schema/client/graph-client.ts';
import { migrate } from '#graph-schema/migrate.ts';
import { dataDirectoryAt } from '#graph-schema/server/data-directory.ts';
import { type ProvidedNeo4j, provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { findServer } from '#graph-schema/server/server.ts';
import { buildPage } from './page/build-page.ts';
import { runScript } from './run-script.ts';
import { apiUrlOf, awaitApi, requireFreePort } from './start/await-api.ts';
import { keepNeo4j } from './start/keep-neo4j.ts';
import { readStartOptions, type StartOptions } from './start/options.ts';
import { isEmpty, readExamples } from './start/read-examples.ts';
import { lockDataDirectory } from './start/run-lock.ts';
import { describeServices } from './start/services.ts';
import { listenForStop, StopRequested } from './start/stop-request.ts';
import { type Supervised, supervise } from './start/supervise.ts';
import { welcome } from './start/welcome.ts';

type Stop = () => Promise<unknown>;

const report = (line: string) => console.log(line);

/** From nothing to a running Newsgraph, in order; each part that needs it adds how it is stopped. */
async function start({
  options,
  signal,
  stops,
}: {
  options: StartOptions;
  signal: AbortSignal;
  stops: Stop[];
}) {
  const { dataDirectory, environment } = options;
  await requireFreePort(options.port);
  stops.push(await lockDataDirectory(dataDirectory));
  await mkdir(options.logDirectory, { recursive: true });

  const provide = (until: AbortSignal) =>
    provideNeo4j({ environment, dataDirectory, owner: process.pid, report, signal: until });
  const neo4j = await provide(signal);
  stops.push(neo4j.stop);
  await Promise.all([prepareGraph(neo4j.settings), buildPage()]);
  signal.throwIfAborted();

  const services = await startServices({ options, neo4j });
  if (neo4j.how !== 'uri') {
    const isThere = async () => (await findServer(dataDirectory)) !== null;
    services.push(keepNeo4j({ isThere, startAgain: provide, report }));
  }
  stops.push(() => Promise.all(services.map((service) => service.stop())));
  const givenUp = Promise.race(services.map((service) => service.givenUp));
  await Promise.race([welcomeWhenReady({ options, neo4j, signal }), givenUp]);
  return { givenUp };
}

async function prepareGraph(settings: GraphSettings): Promise<void> {
  const client = connect(settings, { service: 'start' });
  const applied = await migrate(client).finally(() => client.close());
  if (applied.length > 0) report(`Applied ${applied.join(', ')}`);
}

function startServices({
  options,
  neo4j,
}: {
  options: StartOptions;
  neo4j: ProvidedNeo4j;
}): Promise<Supervised[]> {
  report('Starting the API and the worker …');
  const services = describeServices({ options, settings: neo4j.settings, variables: process.env });
  return Promise.all(services.map((service) => supervise({ service, report })));
}

async function welcomeWhenReady(given: {
  options: StartOptions;
  neo4j: ProvidedNeo4j;
  signal: AbortSignal;
}): Promise<void> {
  const { options, neo4j, signal } = given;
  const { tokenFile, logDirectory } = options;
  const apiUrl = apiUrlOf(options);
  await awaitApi({ url: apiUrl, signal });
  if (options.examples && (await isEmpty({ apiUrl, signal }))) {
    report('Reading the examples …');
    await readExamples({ apiUrl, tokenFile, signal });
  }
  const passwordFile = neo4j.how === 'uri' ? null : dataDirectoryAt(options.dataDirectory).passwordFile;
  report(
    welcome({
      apiUrl,
      browserUrl: neo4j.browserUrl,
      username: neo4j.settings.username,
      passwordFile,
      logDirectory,
    }),
  );
}

/** Stops everything in reverse order; what cannot be stopped keeps nothing else from being stopped. */
async function stopAll(stops: Stop[]): Promise<void> {
  if (stops.length > 0) report('Stopping …');
  for (const stop of stops.reverse()) {
    await stop().catch((thrown: unknown) => {
      console.error(thrown);
      process.exitCode = 1;
    });
  }
}

await runScript(async () => {
  const options = readStartOptions({ words: process.argv.slice(2), variables: process.env });
  const stop = listenForStop();
  const stops: Stop[] = [];
  try {
    const { givenUp } = await start({ options, signal: stop.signal, stops });
    await Promise.race([givenUp, stop.requested]);
  } catch (thrown) {
    if (!(thrown instanceof StopRequested)) throw thrown;
  } finally {
    await stopAll(stops);
  }
  report('Stopped.');
});
