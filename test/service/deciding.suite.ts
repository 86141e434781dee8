import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { computeDigest } from '#store/digest/compute-digest.ts';
import { commandLine } from './command-line.ts';
import type { startWithExamples } from './examples-service.ts';

/** Two people of one name, as far as anybody can tell, and one person under two names. */
const ARTICLES = [
  'Interior Minister Jan Novak of Austria said on Monday that the new border posts would open in spring.',
  'Jan Novak, a professor of chemistry at the University of Otago, said that the glaciers of New Zealand were melting.',
  'Christine Aarsund, the ombudsman of Denmark, said that the harbour had asked for help in time.',
  'Chris Aarsund, the ombudsman of Denmark, told reporters that nobody had answered the letters.',
];

const WHY = ['--why', 'the photograph shows it', '--by', 'ada'];

/** Deciding at a terminal, from the doubt to the undoing. */
export function describeDeciding(service: () => Awaited<ReturnType<typeof startWithExamples>>): void {
  describe('deciding at the command line', () => {
    const { run } = commandLine(service);
    const sent: string[] = [];
    before(async () => {
      const stdin = ARTICLES.map((text) => JSON.stringify({ text, publishedAt: '2025-11-03' })).join('\n');
      const { stdout } = await run(['ingest', '--format', 'jsonl', '--json'], { stdin });
      sent.push(...JSON.parse(stdout).accepted.map(({ id }: { id: string }) => id));
      await service().readWaiting();
    });
    after(async () => {
      await run(['remove', ...sent]);
      await service().readWaiting();
    });

    /** Runs a command that has to succeed. */
    const done = async (...words: string[]) => {
      const { stdout, stderr, code } = await run(words);
      assert.equal(code, 0, stderr);
      return stdout;
    };
    /** The same, with what follows from it computed. */
    const changed = async (...words: string[]) => {
      const printed = await done(...words);
      await service().readWaiting();
      return printed;
    };
    const decided = async (...words: string[]) => {
      const id = /^ {2}([0-9a-f]{32})$/m.exec(await changed('decide', ...words, ...WHY))?.[1];
      assert.ok(id);
      return id;
    };
    const undone = (id: string) => changed('decide', 'undo', id, '--by', 'eve');
    /** The doubts as they are listed, each with what it shows and offers. */
    const doubts = async () => (await done('reviews', '--limit', '200')).split('\n\n');
    const isDoubted = async (name: string) => {
      const answer = await service().app.inject({ url: '/reviews', query: { limit: '200' } });
      return answer.json().items.some(({ question }: { question: string }) => question.includes(name));
    };
    const idsOf = async (name: string): Promise<string[]> => {
      const answer = await service().app.inject({ url: '/entities', query: { q: name, kind: 'Person' } });
      const found: { id: string; name: string }[] = answer.json().items;
      return found.filter((person) => person.name === name).map(({ id }) => id);
    };
    const called = async (name: string) => (await idsOf(name)).length;
    const digest = () => computeDigest(service().graph.client);

    /** What the doubt about Jan Novak offers, as typed after `newsgraph decide`. */
    let offered: string[][] = [];

    it('begins with doubts that show the words of both sides', async () => {
      const listed = await doubts();
      const novak = listed.find((each) => each.startsWith('Is the Jan Novak of all documents one')) ?? '';
      assert.match(novak, /“…Interior Minister Jan Novak of Austria/);
      assert.match(novak, /“….*a professor of chemistry at the University of Otago/);
      offered = [...novak.matchAll(/newsgraph decide (.*) --why/g)].map(([, words = '']) => words.split(' '));
      assert.deepEqual(
        offered.map(([kind]) => kind),
        ['merge', 'split'],
      );
      const aarsund = listed.find((each) => /^Is Chris\w* Aarsund the same person as/.test(each)) ?? '';
      assert.match(aarsund, /“….*Christine Aarsund, the ombudsman of Denmark/);
      assert.match(aarsund, /“….*Chris Aarsund, the ombudsman of Denmark/);
    });

    it('settles one as one person for good, until that is undone', async () => {
      const before = await digest();
      const [same = [], split = []] = offered;
      const id = await decided(...same);
      assert.equal(await isDoubted('Jan Novak'), false);
      const told = /^Jan Novak is one in both documents\n {2}ada, .*: the photograph shows it$/m;
      assert.match(await done('decide', 'list'), told);
      const contrary = await run(['decide', ...split, ...WHY]);
      assert.equal(contrary.code, 1);
      assert.match(contrary.stderr, new RegExp(`A decision stands that says otherwise: merge ${id}`));
      assert.match(await undone(id), /^Undone: Jan Novak is one in both documents/);
      assert.equal(await isDoubted('Jan Novak'), true);
      assert.equal(await digest(), before);
    });

    it('settles it as two, and undone as one again', async () => {
      const before = await digest();
      const [, split = []] = offered;
      const id = await decided(...split);
      assert.equal(await called('Jan Novak'), 2);
      assert.equal(await isDoubted('Jan Novak'), false);
      const unclear = await run(['decide', 'rename', 'Jan Novak', 'Jan A. Novak', ...WHY]);
      assert.equal(unclear.code, 1);
      assert.match(unclear.stderr, /^Several are called “Jan Novak”; give the id of one:\n {2}[0-9a-f]{32} /);
      await undone(id);
      assert.equal(await called('Jan Novak'), 1);
      assert.equal(await digest(), before);
    });

    it('takes names for ids, and sends whoever has an id of yesterday on', async () => {
      await undone(await decided('not-same', 'Chris Aarsund', 'Christine Aarsund'));
      const [[chris], [christine]] = [await idsOf('Chris Aarsund'), await idsOf('Christine Aarsund')];
      const merge = await decided('merge', 'Chris Aarsund', 'Christine Aarsund');
      assert.equal(await called('Chris Aarsund'), 0);
      for (const path of ['/entities/', '/statements?speaker=', '/holdings?person=']) {
        const { statusCode, headers } = await service().app.inject({ url: `${path}${chris}` });
        assert.deepEqual([statusCode, headers.location], [308, `${path}${christine}`]);
      }
      await undone(merge);
      assert.deepEqual(await idsOf('Chris Aarsund'), [chris]);
    });

    it('says what it does not know, and exits with 1', async () => {
      const { stderr, code } = await run(['decide', 'rename', 'Nobody Whatsoever', 'X', ...WHY]);
      assert.equal(code, 1);
      assert.match(stderr, /^Nothing is called “Nobody Whatsoever”/);
      assert.match((await run(['decide', 'rename', 'Jan Novak', 'X'])).stderr, /required option '--why/);
    });

    it('forgets a person when it is told twice', async () => {
      const asked = await run(['forget', 'Chris Aarsund', ...WHY]);
      assert.equal(asked.code, 1);
      assert.match(asked.stderr, /takes Chris Aarsund out of 1 document and cannot be undone/);
      assert.equal(await called('Chris Aarsund'), 1);
      assert.match(
        await changed('forget', 'Chris Aarsund', ...WHY, '--yes'),
        /^Forgotten\. 1 document is read anew/,
      );
      assert.deepEqual([await called('Chris Aarsund'), await called('Christine Aarsund')], [0, 1]);
    });
  });
}
