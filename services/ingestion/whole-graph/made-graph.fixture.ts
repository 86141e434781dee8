import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Reading, ReadingJob } from '#readers/job.ts';
import { receiveDocuments } from '#store/writing/receive-document.ts';
import { sentText } from './delivery.fixture.ts';
import { NOTHING_KNOWN } from './nothing-known.fixture.ts';
import { workUntilIdle } from './work-until-idle.fixture.ts';

const ID_OF = /* cypher */ 'MATCH (entity:Entity {name: $name}) RETURN entity.id AS id';

/** A graph that is filled by readings made by hand. @param graph the graph of the test that runs */
export function madeGraph(graph: () => GraphClient) {
  const run = (read: (job: ReadingJob) => Reading) =>
    workUntilIdle({
      client: graph(),
      readers: { read: async (job) => read(job) },
      knowledge: NOTHING_KNOWN,
    });
  return {
    /** Reads what waits, and resolves what is pending. */
    run,
    /** Sends texts in and has them read. @returns their ids */
    async ingest(read: (job: ReadingJob) => Reading, ...texts: readonly string[]): Promise<string[]> {
      const receipts = await receiveDocuments(graph(), texts.map(sentText));
      await run(read);
      return receipts.map(({ id }) => id);
    },
    /** The id of the entity of a name; empty where there is none. */
    async idOf(name: string): Promise<string> {
      const [row] = await graph().read<{ id: string }>(ID_OF, { name });
      return row?.id ?? '';
    },
  };
}
