import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { startCpuClock } from './own-cost.ts';

/** Processor time of the Java process that Neo4j is, in nanoseconds: it knows, wherever it runs. */
const NEO4J_CPU = /* cypher */ `
  CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
  RETURN attributes.ProcessCpuTime.value AS nanoseconds
`;

const NEO4J_HEAP = /* cypher */ `
  CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
  RETURN attributes.HeapMemoryUsage.value.properties.committed AS bytes
`;

type Cost<Result> = {
  readonly result: Result;
  /** Of this process with its threads, and of Neo4j. */
  readonly cpuMs: number;
  readonly wallMs: number;
};

/** Does something and tells what it cost. */
export async function measureCost<Result>(
  client: GraphClient,
  work: () => Promise<Result>,
): Promise<Cost<Result>> {
  const neo4jBefore = await neo4jCpuMs(client);
  const [ownCpuMs, started] = [startCpuClock(), performance.now()];
  const result = await work();
  const wallMs = performance.now() - started;
  const own = ownCpuMs();
  return { result, wallMs, cpuMs: own + (await neo4jCpuMs(client)) - neo4jBefore };
}

async function neo4jCpuMs(client: GraphClient): Promise<number> {
  const [row] = await client.read<{ nanoseconds: number }>(NEO4J_CPU);
  return (row?.nanoseconds ?? 0) / 1e6;
}

/** Bytes of Neo4j's heap. */
export async function neo4jHeapBytes(client: GraphClient): Promise<number> {
  const [row] = await client.read<{ bytes: number }>(NEO4J_HEAP);
  return row?.bytes ?? 0;
}

/** Bytes of all files below a folder. */
export async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
