import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { commandLine } from './command-line.ts';
import type { startWithExamples } from './examples-service.ts';

/** The commands that talk to the service, each as a process of its own. */
export function describeCommandLine(service: () => Awaited<ReturnType<typeof startWithExamples>>): void {
  describe('the command line', () => {
    const { run, folder } = commandLine(service);

    it('answers a question with the words that show it', async () => {
      const { stdout, code } = await run(['ask', 'who is the deputy of Rubio']);
      assert.match(
        stdout,
        /Christopher Landau is Deputy Secretary of State of United States|• Christopher Landau/,
      );
      assert.match(stdout, /“.*Landau.*”/);
      assert.equal(code, 0);
    });

    it('answers the questions of a file, each under its id', async () => {
      const file = join(folder(), 'questions.jsonl');
      await writeFile(file, '{"id":"a","question":"who spoke about China"}\nwho spoke about NATO\n');
      const { stdout } = await run(['ask', '--batch', file]);
      const answers = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        answers.map(({ id, found }) => [id, found]),
        [
          ['a', false],
          ['2', true],
        ],
      );
    });

    it('sends documents in with the token of the data directory, and names those that it cannot', async () => {
      const stdin = '{"id":"cli-1","text":"Ann Alpha said that Norway agreed."}\n{"id":"cli-2"}\n';
      const { stdout, stderr, code } = await run(['ingest', '--format', 'jsonl', '--json'], { stdin });
      const { accepted } = JSON.parse(stdout);
      assert.deepEqual(
        accepted.map(({ sourceId }: { sourceId: string }) => sourceId),
        ['cli-1'],
      );
      assert.match(stderr, /standard input:2: has neither "text" nor "html"/);
      assert.equal(code, 1);
      const removed = await run(['remove', accepted[0].id]);
      assert.equal(removed.code, 0);
    });

    it('says what is missing where there is no token, or no service', async () => {
      const noToken = await run(['ingest', '--format', 'text'], {
        stdin: 'Words.',
        environment: { NEWSGRAPH_DATA: join(folder(), 'elsewhere') },
      });
      assert.match(noToken.stderr, /No token was found/);
      assert.equal(noToken.code, 1);
      const noService = await run(['status'], { environment: { NEWSGRAPH_URL: 'http://127.0.0.1:9' } });
      assert.match(noService.stderr, /does not answer/);
      assert.equal(noService.code, 1);
    });

    it('tells how many documents are in which state', async () => {
      const { stdout } = await run(['status', '--json']);
      assert.ok(JSON.parse(stdout).documents.done > 0);
    });
  });
}
