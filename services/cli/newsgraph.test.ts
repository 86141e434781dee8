import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

const PROGRAM = fileURLToPath(new URL('./newsgraph.ts', import.meta.url));

async function run(options: { arguments: string[]; stdin: string }) {
  const child = spawn(process.execPath, [PROGRAM, ...options.arguments]);
  child.stdin.end(options.stdin);
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { lines: stdout.split('\n').filter(Boolean), stderr, code };
}

describe('newsgraph extract', () => {
  it('prints one extraction a line in the order of the input', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `d${index}`);
    const stdin = ids.map((id) => JSON.stringify({ id, text: `Rutte spoke of ${id}.` })).join('\n');
    const { lines, stderr, code } = await run({ arguments: ['extract', '--format', 'jsonl'], stdin });
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      ids,
    );
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('names a bad line, prints the others and exits with 1', async () => {
    const stdin = '{"id":"a","text":"Rutte spoke."}\n{oops\n{"id":"b","text":"Rubio spoke."}\n';
    const { lines, stderr, code } = await run({ arguments: ['extract', '--format', 'jsonl'], stdin });
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      ['a', 'b'],
    );
    assert.match(stderr, /^standard input:2: /);
    assert.equal(code, 1);
  });

  it('keeps a text character for character with --no-clean', async () => {
    const stdin = '  Curly “quotes”\r\n\r\n\tand 🇳🇱 flags ';
    const { lines } = await run({ arguments: ['extract', '--no-clean'], stdin });
    assert.equal(JSON.parse(lines[0] ?? '').text, stdin);
  });
});

describe('newsgraph', () => {
  it('tells its version, which is that of the package', async () => {
    const { lines, code } = await run({ arguments: ['--version'], stdin: '' });
    assert.deepEqual(lines, [packageJson.version]);
    assert.equal(code, 0);
  });

  it('refuses an option that it does not know', async () => {
    const { stderr, code } = await run({ arguments: ['extract', '--colour'], stdin: '' });
    assert.match(stderr, /unknown option '--colour'/);
    assert.equal(code, 1);
  });
});
