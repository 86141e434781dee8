import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { ReadingFailedError } from '#readers/errors.ts';
import type { Reading, ReadingJob } from '#readers/job.ts';
import { failDocument } from '#store/writing/fail-document.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { retryFailed } from '#store/writing/retry-failed.ts';
import { takeJobs } from '#store/writing/take-jobs.ts';
import { delivery } from './delivery.fixture.ts';
import { madeReading } from './made-reading.fixture.ts';
import { NOTHING_KNOWN } from './nothing-known.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const DOCUMENTS = /* cypher */ `
  MATCH (document:Document)
  RETURN document.text AS text, document.status AS status, document.failedStep AS step, document.publishedAt AS publishedAt,
         document.sourceIds AS sourceIds, COUNT { (document)<-[:DELIVERED]-() } AS deliveries,
         COLLECT { MATCH (document)<-[:IN]-(:Referent)-[:REFERS_TO]->(person:Person) RETURN person.name ORDER BY person.name } AS persons
  ORDER BY text
`;

type Found = {
  readonly text: string | null;
  readonly status: string;
  readonly step: string | null;
  readonly publishedAt: string | null;
  readonly sourceIds: readonly string[];
  readonly deliveries: number;
  readonly persons: readonly string[];
};

/** The worker, on readings made by hand. @param graph an empty graph before each test */
export function describeWork(graph: () => GraphClient): void {
  const run = (read: (job: ReadingJob) => Reading = madeReading) =>
    workUntilIdle({
      client: graph(),
      readers: { read: async (job) => read(job) },
      knowledge: NOTHING_KNOWN,
    });
  const found = () => graph().read<Found>(DOCUMENTS);
  const statuses = async () => (await found()).map(({ text, status, step }) => [text, status, step]);

  describe('the worker', () => {
    it('reads what was received and resolves it', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha met Ben Beta.'), delivery('Ann Alpha slept.')]);
      await run();
      assert.deepEqual(
        (await found()).map(({ persons }) => persons),
        [['Ann Alpha', 'Ben Beta'], ['Ann Alpha']],
      );
    });

    it('keeps a document that cannot be read, reads the others, and reads it again when told to', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.'), delivery('broken')]);
      await run((job) => {
        if (job.bytes.length > 6) return madeReading(job);
        throw new ReadingFailedError({ code: 'CLEANING_EMPTY', step: 'text', message: 'nothing' });
      });
      assert.deepEqual(await statuses(), [
        ['Ann Alpha.', 'done', null],
        [null, 'failed', 'text'],
      ]);
      assert.equal(await retryFailed(graph(), { documentIds: null }), 1);
      await run();
      assert.deepEqual(await statuses(), [
        ['Ann Alpha.', 'done', null],
        ['broken', 'done', null],
      ]);
    });

    it('writes the rest of a batch when one document cannot be written', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.'), delivery('Poison.'), delivery('Ben Beta.')]);
      await run((job) => {
        const reading = madeReading(job);
        // A map is no property in Neo4j.
        if (reading.cleaned.text === 'Poison.') Object.assign(reading.cleaned, { title: { no: 'text' } });
        return reading;
      });
      const failed = (await found()).filter(({ status }) => status === 'failed');
      assert.deepEqual(
        failed.map(({ step }) => step),
        ['writing'],
      );
      assert.equal((await found()).filter(({ status }) => status === 'done').length, 2);
    });

    it('skips a document in another language', async () => {
      await receiveDocuments(graph(), [delivery('Angela Merkel sprach.')]);
      await run((job) => madeReading(job, { language: 'de' }));
      assert.deepEqual(await statuses(), [['Angela Merkel sprach.', 'skipped', 'language']]);
      assert.deepEqual((await found())[0]?.persons, []);
    });

    it('keeps one document of the same bytes, with both deliveries and both source ids', async () => {
      const [first] = await receiveDocuments(graph(), [delivery('Ann Alpha.', { sourceId: 'one' })]);
      const [second] = await receiveDocuments(graph(), [delivery('Ann Alpha.', { sourceId: 'two' })]);
      assert.deepEqual([first?.created, second?.created, second?.id], [true, false, first?.id]);
      await run();
      const [document, ...others] = await found();
      assert.equal(others.length, 0);
      assert.deepEqual([document?.deliveries, document?.sourceIds], [2, ['one', 'two']]);
    });

    it('reads a document again when a later delivery says something new of it', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      await run();
      const metadata = { publishedAt: '2025-12-03' };
      await receiveDocuments(graph(), [
        delivery('Ann Alpha.', { metadata, receivedAt: '2025-12-11T08:00:00Z' }),
      ]);
      await run();
      const [document] = await found();
      assert.deepEqual([document?.publishedAt, document?.persons], ['2025-12-03', ['Ann Alpha']]);
    });

    it('takes what a worker that died had taken, once its lease has run out', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      await takeJobs(graph(), { limit: 10, leaseMs: -1, token: 'of a dead worker' });
      await run();
      assert.deepEqual(await statuses(), [['Ann Alpha.', 'done', null]]);
    });

    it('leaves alone what another worker has taken', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      await takeJobs(graph(), { limit: 10, leaseMs: 60_000, token: 'of another worker' });
      await run();
      assert.deepEqual(await statuses(), [[null, 'reading', null]]);
    });

    it('keeps a document for as long as reading takes, whatever the lease', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      const taken: number[] = [];
      await workUntilIdle({
        client: graph(),
        readers: {
          async read(job) {
            await sleep(900);
            taken.push((await takeJobs(graph(), { limit: 10, leaseMs: 300, token: 'of another' })).length);
            return madeReading(job);
          },
        },
        knowledge: NOTHING_KNOWN,
        leaseMs: 300,
      });
      assert.deepEqual(taken, [0]);
      assert.deepEqual(await statuses(), [['Ann Alpha.', 'done', null]]);
    });

    it('does not give up on a document that other workers took from one that lives', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      for (const token of ['first', 'second', 'third', 'fourth']) {
        const [job] = await takeJobs(graph(), { limit: 10, leaseMs: -1, token });
        const overtaken = { jobId: job?.jobId ?? '', token: 'one that was overtaken' };
        await failDocument(graph(), { job: overtaken, step: 'reading', reason: 'late' });
      }
      await run();
      assert.deepEqual(await statuses(), [['Ann Alpha.', 'done', null]]);
    });

    it('gives up on a document that ended several workers', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      for (const token of ['first', 'second', 'third'])
        await takeJobs(graph(), { limit: 10, leaseMs: -1, token });
      await run();
      assert.deepEqual(await statuses(), [[null, 'failed', 'worker']]);
    });

    it('writes nothing of a reading that was overtaken by a new delivery', async () => {
      await receiveDocuments(graph(), [delivery('Ann Alpha.')]);
      const metadata = { publishedAt: '2025-12-03' };
      let reads = 0;
      await workUntilIdle({
        client: graph(),
        readers: {
          async read(job) {
            reads += 1;
            if (reads === 1) await receiveDocuments(graph(), [delivery('Ann Alpha.', { metadata })]);
            return madeReading(job);
          },
        },
        knowledge: NOTHING_KNOWN,
      });
      assert.equal(reads, 2);
      assert.equal((await found())[0]?.publishedAt, '2025-12-03');
    });
  });
}
