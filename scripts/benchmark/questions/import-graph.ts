import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from '#graph-schema/client/connect.ts';
import { migrate } from '#graph-schema/migrate.ts';
import { dataDirectoryAt } from '#graph-schema/server/data-directory.ts';
import { findJava } from '#graph-schema/server/local/find-java.ts';
import { provideJars } from '#graph-schema/server/local/server-jars.ts';
import { type ProvidedNeo4j, provideNeo4j } from '#graph-schema/server/provide-neo4j.ts';
import { cacheDirectoryOf, type ServerEnvironment } from '#graph-schema/server/settings.ts';
import { openImportFiles } from './import-files.ts';
import { type Landmarks, writeSyntheticGraph } from './synthetic-graph.ts';

/** Filling the indexes of a million statements. */
const INDEXES_MS = 10 * 60_000;

const say = (line: string) => console.log(line);

/** A local Neo4j with a graph of so many statements in it, loaded by Neo4j's own bulk import; indexes are ready when it resolves. */
export async function importGraph(given: {
  statements: number;
  dataDirectory: string;
  environment: ServerEnvironment;
}): Promise<{ server: ProvidedNeo4j; landmarks: Landmarks }> {
  const { statements, dataDirectory } = given;
  const { NEO4J_URI: _, ...others } = given.environment;
  const environment = { ...others, NEWSGRAPH_NEO4J: 'local' as const };
  const start = () =>
    provideNeo4j({
      environment,
      dataDirectory,
      owner: process.pid,
      ports: { bolt: 0, http: 0 },
      report: say,
    });
  // The first start makes the configuration and the password; the import then replaces the empty database.
  await (await start()).stop();
  const folder = join(dataDirectory, 'import');
  await mkdir(folder, { recursive: true });
  const files = openImportFiles(folder);
  const landmarks = writeSyntheticGraph(statements, files);
  files.close();
  await runImport(files.words, { dataDirectory, environment });
  const server = await start();
  const client = connect(server.settings, {
    service: 'benchmark',
    readLimitMs: INDEXES_MS,
    writeLimitMs: INDEXES_MS,
  });
  await migrate(client);
  await client.read('CALL db.awaitIndexes(600)');
  await client.close();
  return { server, landmarks };
}

async function runImport(
  words: readonly string[],
  { dataDirectory, environment }: { dataDirectory: string; environment: ServerEnvironment },
): Promise<void> {
  const directory = dataDirectoryAt(dataDirectory);
  const java = await findJava(environment.JAVA_HOME ?? null);
  const jars = await provideJars({ cacheDirectory: cacheDirectoryOf(environment), report: say });
  const command = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '--id-type=string'];
  const report = join(dataDirectory, 'import.report');
  await promisify(execFile)(
    java,
    [
      '-Xmx1g',
      '-cp',
      `${jars}/*`,
      'org.neo4j.cli.AdminTool',
      ...command,
      '--array-delimiter=;',
      `--report-file=${report}`,
      ...words,
    ],
    {
      env: { ...process.env, NEO4J_HOME: directory.home, NEO4J_CONF: directory.configurationDirectory },
      maxBuffer: 100_000_000,
    },
  );
}
