import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { readMigrations } from '#graph-schema/migration-files.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { createKnowledge } from '../resolving/knowledge.ts';
import { assertCountedAnew } from './counted-anew.fixture.ts';
import { readOnce } from './read-once.fixture.ts';
import { syntheticDeliveries } from './synthetic-deliveries.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../graph-schema/migrations', import.meta.url));
const COUNTING = 13;

/** As a graph was before anything was counted by differences. */
const UNCOUNT = [
  /* cypher */ 'MATCH (count:KeptCount) DELETE count',
  /* cypher */ 'MATCH ()-[spoke:SPOKE_ABOUT]->() REMOVE spoke.pair, spoke.months, spoke.monthly',
  /* cypher */ 'MATCH (document:Document) REMOVE document.dayNumber',
  /* cypher */ 'MATCH (statement:Statement) REMOVE statement.dayNumber',
];

/** Numbers that are kept by differences. @param graph an empty graph before each test */
export function describeCounts(graph: () => GraphClient): void {
  describe('what is counted by differences', () => {
    const { readers, close } = readOnce();
    const knowledge = createKnowledge();
    after(close);
    const resolve = () => workUntilIdle({ client: graph(), readers, knowledge });

    it('is counted once for a graph that was built before', async () => {
      await receiveDocuments(graph(), syntheticDeliveries);
      await resolve();
      const expected = await computeDigest(graph());
      for (const query of UNCOUNT) await graph().write(query);
      const migration = (await readMigrations(MIGRATIONS)).find(({ version }) => version === COUNTING);
      assert.ok(migration !== undefined);
      for (const statement of migration.statements) await graph().runUnlimited(statement);
      await resolve();
      assert.equal(await computeDigest(graph()), expected);
      await assertCountedAnew(graph());
    });
  });
}
