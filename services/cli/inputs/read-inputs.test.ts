import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { type InputFormat, readInputs } from './read-inputs.ts';

describe('documents that paths name', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-inputs-'));
    await writeFile(join(folder, 'b-page.html'), '<p>Rutte spoke.</p>');
    await writeFile(join(folder, 'a-story.txt'), 'Rubio spoke.');
    await writeFile(join(folder, 'c-many.jsonl'), '{"id":"one","text":"A"}\n{"id":\n\n{"id":2,"html":"B"}\n');
    await writeFile(join(folder, 'picture.png'), 'not a document');
  });
  after(() => rm(folder, { recursive: true }));

  const read = (paths: string[], options: { format?: InputFormat; stdin?: string } = {}) =>
    Array.fromAsync(
      readInputs({
        paths,
        format: options.format ?? null,
        stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
      }),
    );
  const summary = (inputs: Awaited<ReturnType<typeof read>>) =>
    inputs.map((input) =>
      'problem' in input
        ? 'problem'
        : `${input.content.sourceId} ${input.content.format} ${new TextDecoder().decode(input.content.bytes)}`,
    );

  it('come from a folder in the order of their names, other files left out', async () => {
    assert.deepEqual(summary(await read([folder])), [
      'a-story text Rubio spoke.',
      'b-page html <p>Rutte spoke.</p>',
      'one text A',
      'problem',
      '2 html B',
    ]);
  });

  it('name the line of a bad JSON line, empty lines counted', async () => {
    const inputs = await read([join(folder, 'c-many.jsonl')]);
    assert.deepEqual(
      inputs.map((input) => input.where.slice(folder.length + 1)),
      ['c-many.jsonl:1', 'c-many.jsonl:2', 'c-many.jsonl:4'],
    );
  });

  it('come from a pattern', async () => {
    assert.deepEqual(summary(await read([join(folder, '*.txt')])), ['a-story text Rubio spoke.']);
  });

  it('come from standard input without a path, and have no id of their own', async () => {
    assert.deepEqual(summary(await read([], { stdin: 'Words.' })), ['null text Words.']);
  });

  it('take the format that was asked for before the one that the name tells', async () => {
    assert.deepEqual(summary(await read([join(folder, 'a-story.txt')], { format: 'html' })), [
      'a-story html Rubio spoke.',
    ]);
  });

  it('are not held beyond what one may have, however large', async () => {
    let given = 0;
    const megabyte = Buffer.alloc(1_000_000, 'word ');
    const stdin = Readable.from(
      (function* () {
        for (; given < 200; given++) yield megabyte;
      })(),
    );
    const [input] = await Array.fromAsync(readInputs({ paths: [], format: 'text', stdin }));
    assert.ok(input !== undefined && 'problem' in input);
    assert.match(input.problem, /more than 5000000 bytes/);
    assert.ok(given < 10, `${given} megabytes were read`);
  });

  it('say what is missing and go on', async () => {
    const inputs = await read([join(folder, 'nothing.txt'), join(folder, 'a-story.txt')]);
    assert.deepEqual(summary(inputs), ['problem', 'a-story text Rubio spoke.']);
  });
});
