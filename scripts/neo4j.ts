import { parseArgs } from 'node:util';
import { readEnvironment } from '#environment/read-environment.ts';
import { dataDirectoryAt } from '#graph-schema/server/data-directory.ts';
import { isAlive } from '#graph-schema/server/process-identity.ts';
import { provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { eraseServer, findServer, stopServer } from '#graph-schema/server/server.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';
import { runScript, ScriptError } from './run-script.ts';

const USAGE = `Usage: npm run neo4j -- start|stop|status|reset [--data DIR]

  start   starts the Neo4j of a data directory and leaves it running
  stop    stops it; its data stays
  status  says whether it runs, and where (exit code 1 when it does not)
  reset   stops it and deletes its whole database and password`;

const commands: Record<string, (dataDirectory: string) => Promise<void>> = { start, stop, status, reset };

async function start(dataDirectory: string): Promise<void> {
  const environment = readEnvironment(serverEnvironment);
  await provideNeo4j({ environment, dataDirectory, owner: null, report: console.log });
  await status(dataDirectory);
}

async function stop(dataDirectory: string): Promise<void> {
  console.log((await stopServer(dataDirectory)) ? 'Neo4j stopped' : 'Neo4j was not running');
}

async function status(dataDirectory: string): Promise<void> {
  const server = await findServer(dataDirectory);
  if (server === null) {
    console.log(`No Neo4j runs on ${dataDirectoryAt(dataDirectory).root}`);
    process.exitCode = 1;
    return;
  }
  console.log(`Neo4j runs (${server.way === 'docker' ? 'container' : 'process'} ${server.handle})`);
  console.log(`  Neo4j Browser  ${server.browserUrl}`);
  console.log(`  address        ${server.settings.uri}, user ${server.settings.username}`);
  console.log(`  password in    ${dataDirectoryAt(dataDirectory).passwordFile}`);
}

async function reset(dataDirectory: string): Promise<void> {
  const server = await findServer(dataDirectory);
  if (server !== null && server.owner !== null && isAlive(server.owner)) {
    throw new ScriptError(
      `Newsgraph is running on this data directory (process ${server.owner}): stop it first`,
    );
  }
  await eraseServer(dataDirectory);
  console.log(`Deleted the database of ${dataDirectoryAt(dataDirectory).root}`);
}

await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  const command = commands[name];
  if (command === undefined || positionals.length > 1) throw new ScriptError(USAGE);
  const environment = readEnvironment(serverEnvironment);
  if (environment.NEO4J_URI !== undefined) {
    throw new ScriptError(`NEO4J_URI names a Neo4j that is run elsewhere: there is nothing to ${name} here`);
  }
  await command(values.data ?? environment.NEWSGRAPH_DATA);
});
