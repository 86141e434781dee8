import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { ReadingFailedError } from '#readers/errors.ts';
import type { Reading, ReadingJob } from '#readers/job.ts';
import { decide } from '#store/decisions/decide.ts';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { getRereading } from '#store/rereading/get-rereading.ts';
import { startRereading } from '#store/rereading/start-rereading.ts';
import { madeGraph } from './made-graph.fixture.ts';
import { madeReading } from './made-reading.fixture.ts';
import { mayorReading } from './mayor-reading.fixture.ts';

const AT = '2025-12-10T09:00:00Z';
/** The readings above are of a version that no test file has. */
const NEWER = 'newer';
const BOB = 'Bob Smith praised the new bridge over the river warmly and at length.';
const ROBERT = 'Robert Smith opened another long bridge over the wide river with Ann Alpha.';

/** Reading documents anew. @param graph an empty graph before each test */
export function describeRereading(graph: () => GraphClient): void {
  const { run, ingest: send, idOf } = madeGraph(graph);
  const ingest = (read: (job: ReadingJob) => Reading) => send(read, BOB, ROBERT);
  const reread = async (read: (job: ReadingJob) => Reading, { dryRun }: { dryRun: boolean }) => {
    const id = await startRereading(graph(), { version: NEWER, dryRun, at: AT });
    await run(read);
    return getRereading(graph(), id);
  };

  describe('reading anew', () => {
    it('swaps facts, tells the difference by rule, and leaves what a build from scratch gives', async () => {
      await ingest(mayorReading);
      const expected = await computeDigest(graph());
      await graph().write(
        /* cypher */ 'MATCH (node) WHERE NOT node:Migration AND NOT node:Lock DETACH DELETE node',
      );
      await ingest(madeReading);
      const found = await reread(mayorReading, { dryRun: false });
      assert.deepEqual(
        [found?.documents, found?.done, found?.changed, found?.removed, found?.added],
        [
          2,
          2,
          2,
          [],
          [
            { rule: 'role:test', facts: 2 },
            { rule: 'statement:test', facts: 2 },
          ],
        ],
      );
      assert.equal(await computeDigest(graph()), expected);
    });

    it('changes nothing where it is dry, and tells the same', async () => {
      await ingest(mayorReading);
      const before = await computeDigest(graph());
      const found = await reread(madeReading, { dryRun: true });
      assert.deepEqual(
        [found?.done, found?.changed, found?.removed, found?.added],
        [
          2,
          2,
          [
            { rule: 'role:test', facts: 2 },
            { rule: 'statement:test', facts: 2 },
          ],
          [],
        ],
      );
      assert.equal(await computeDigest(graph()), before);
    });

    it('keeps the facts of a document that cannot be read any more', async () => {
      await ingest(mayorReading);
      const found = await reread(
        () => {
          throw new ReadingFailedError({ code: 'CLEANING_EMPTY', step: 'text', message: 'nothing' });
        },
        { dryRun: true },
      );
      assert.equal(found?.failed, 2);
      const [row] = await graph().read<{ done: number; facts: number }>(/* cypher */ `
        RETURN COUNT { (:Document {status: 'done'}) } AS done, COUNT { (:Claim) } AS facts
      `);
      assert.deepEqual(row, { done: 2, facts: 2 });
    });

    it('leaves decisions in force: they hang on words, not on ids of facts', async () => {
      await ingest(madeReading);
      const [bob, robert] = [await idOf('Bob Smith'), await idOf('Robert Smith')];
      const request = { kind: 'merge', entity: bob, into: robert, by: 'ada', why: 'known' } as const;
      await decide(graph(), { request, at: AT });
      await run(madeReading);
      const found = await reread(withLongerMentions, { dryRun: false });
      assert.ok((found?.removed.length ?? 0) > 0);
      const [row] = await graph().read<{ persons: number; documents: number }>(/* cypher */ `
        MATCH (person:Person)<-[:REFERS_TO]-(referent:Referent)
        WHERE referent.surname = 'smith'
        RETURN count(DISTINCT person) AS persons, count(DISTINCT referent.documentId) AS documents
      `);
      assert.deepEqual(row, { persons: 1, documents: 2 });
    });
  });
}

/** Finds the same names with one more mention each, so that every referent has another id. */
function withLongerMentions(job: ReadingJob): Reading {
  const reading = madeReading(job);
  const entities = reading.extraction.entities.map((entity) => {
    const end = reading.extraction.text.length;
    return {
      ...entity,
      mentions: [...entity.mentions, { start: end - 5, end, kind: 'nominal' as const, rule: 'nominal:test' }],
    };
  });
  return { ...reading, extraction: { ...reading.extraction, entities } };
}
