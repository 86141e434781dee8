import { auth, driver as createDriver, type Driver } from 'neo4j-driver';
import type { GraphSettings } from '#graph-schema/client/graph-client.ts';
import { toDriverParameters } from '#graph-schema/client/parameters.ts';
import type { Recorded } from './record-queries.ts';

/** Opens a driver as its own documentation shows it, without anything of ours around it. */
export function openBareDriver({ uri, username, password }: GraphSettings): Driver {
  return createDriver(uri, auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Runs the queries of one question, one after the other. */
export async function runBare(
  driver: Driver,
  { queries, database }: { queries: readonly Recorded[]; database: string },
): Promise<void> {
  for (const { query, parameters } of queries)
    await driver.executeQuery(query, toDriverParameters(parameters), { database, routing: 'READ' });
}
