import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildTestApp, TOKEN } from '#api/test-app.fixture.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { workUntilIdle } from '#ingestion/whole-graph/work-until-idle.fixture.ts';
import { createReaders } from '#readers/readers.ts';
import { ownGraph } from '#test/own-graph.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.jsonl': 'application/x-ndjson',
};

/** The API over a graph of its own in which the examples are read, as a newcomer has it after the first start. */
export async function startWithExamples() {
  const graph = await ownGraph({ migrated: true });
  const readers = createReaders({ threads: 1 });
  const app = await buildTestApp(graph.client, { readers });
  const readWaiting = () => workUntilIdle({ client: graph.client, readers, knowledge: createKnowledge() });
  for (const file of await readdir(EXAMPLES)) {
    const mediaType = MEDIA_TYPES[extname(file)];
    if (mediaType === undefined) continue;
    const answer = await app.inject({
      method: 'POST',
      url: '/documents',
      query:
        mediaType === 'application/x-ndjson'
          ? { collection: 'demo' }
          : { collection: 'demo', sourceId: file.slice(0, -extname(file).length) },
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': mediaType },
      payload: await readFile(join(EXAMPLES, file)),
    });
    if (answer.statusCode !== 202) throw new Error(`${file} was not taken: ${answer.body}`);
  }
  await readWaiting();
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const stop = async () => {
    await app.close();
    await readers.close();
    await graph.stop();
  };
  return { app, url, graph, readWaiting, stop };
}
