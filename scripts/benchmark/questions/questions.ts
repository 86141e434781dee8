import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import type { GraphSettings } from '#graph-schema/client/graph-client.ts';
import { eraseServer } from '#graph-schema/server/server.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';
import { readCount } from '../read-count.ts';
import { startApi } from './api-process.ts';
import { openBareDriver, runBare } from './bare-driver.ts';
import { importGraph } from './import-graph.ts';
import { questionKinds } from './kinds.ts';
import { type Load, measureLoad, type Span } from './measure-load.ts';
import { recordQueries } from './record-queries.ts';
import type { Landmarks } from './synthetic-graph.ts';

const SIZES = [10_000, 1_000_000];
const CALLERS = [1, 32];
/**
 * Before all measurements, kind by kind: what is measured is a server that has been answering for a while. Java compiles what Neo4j runs
 * step by step; a query was seen to cost 93 ms of processor time in its first hundred runs, and 9 after a thousand.
 */
const HEAT_UP: Span = { milliseconds: 6_000, answers: 1_000, mostMilliseconds: 20_000 };
/** Before each measurement, for the page cache and what the one before left behind. */
const WARM_UP: Span = { milliseconds: 1_000, answers: 0, mostMilliseconds: 1_000 };
/** Of a hundred answers the slowest would stand for 99 of 100. */
const MEASURED: Span = { milliseconds: 3_000, answers: 500, mostMilliseconds: 12_000 };

/**
 * Prints for each kind of question how long answers of the API take and how many there are in a second, beside the same queries through
 * the bare driver, one question after the other in the same run.
 * @param given sizes of the graph in statements, ten thousand and a million where they are left out
 * @throws ScriptError where one is no number
 */
export async function benchmarkQuestions(given: readonly string[]): Promise<void> {
  const sizes = given.length === 0 ? SIZES : given.map(readCount);
  for (const statements of sizes) {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'newsgraph-benchmark-'));
    try {
      await benchmarkSize({ statements, dataDirectory });
    } finally {
      await eraseServer(dataDirectory);
      await rm(dataDirectory, { recursive: true, force: true });
    }
  }
}

async function benchmarkSize(size: { statements: number; dataDirectory: string }): Promise<void> {
  const began = performance.now();
  const { server, landmarks } = await importGraph({
    ...size,
    environment: readEnvironment(serverEnvironment),
  });
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.log(`\n${size.statements} statements, loaded and indexed in ${seconds} s\n`);
  await measureQuestions({ settings: server.settings, landmarks, dataDirectory: size.dataDirectory });
}

/** Asks every kind of question of a graph that is there, and prints what it took. */
async function measureQuestions(graph: {
  settings: GraphSettings;
  landmarks: Landmarks;
  dataDirectory: string;
}): Promise<void> {
  const { settings, landmarks, dataDirectory } = graph;
  const client = connect(settings, { service: 'benchmark' });
  const driver = openBareDriver(settings);
  const api = await startApi(settings, dataDirectory);
  try {
    console.log(
      `${'kind of question'.padEnd(42)}callers   p50 ms   p99 ms  a second    bare: p50   p99  a second  ratio`,
    );
    const kinds = questionKinds(landmarks);
    for (const { address } of kinds)
      await measureLoad({ callers: 1, span: HEAT_UP, ask: () => api.ask(address) });
    for (const { name, address, must } of kinds) {
      const queries = await recordQueries(client, address);
      for (const callers of CALLERS) {
        const asked = await warmAndMeasure({ callers, ask: () => api.ask(address) });
        const { database } = settings;
        const bare = await warmAndMeasure({ callers, ask: () => runBare(driver, { queries, database }) });
        console.log(
          `${(must ? `${name} *` : name).padEnd(42)}${String(callers).padStart(7)}${row(asked, bare)}`,
        );
      }
    }
    console.log(
      '\n* must: p99 of 50 ms or less for one caller at a million statements; ratio of 0.5 or more',
    );
  } finally {
    await api.stop();
    await driver.close();
    await client.close();
  }
}

async function warmAndMeasure(wanted: { callers: number; ask: () => Promise<unknown> }): Promise<Load> {
  await measureLoad({ ...wanted, span: WARM_UP });
  return measureLoad({ ...wanted, span: MEASURED });
}

function row(asked: Load, bare: Load): string {
  const column = (value: number, width: number) => value.toFixed(1).padStart(width);
  return [
    column(asked.p50, 9),
    column(asked.p99, 9),
    column(asked.perSecond, 10),
    column(bare.p50, 13),
    column(bare.p99, 6),
    column(bare.perSecond, 10),
    (asked.perSecond / bare.perSecond).toFixed(2).padStart(7),
    asked.failed + bare.failed === 0 ? '' : `  not answered: ${asked.failed}, bare ${bare.failed}`,
  ].join('');
}
