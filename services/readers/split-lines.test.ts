import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitLines } from './split-lines.ts';

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const CASES: readonly { name: string; text: string; lines: string[] }[] = [
  { name: 'a last line without a line break', text: 'one\ntwo', lines: ['one', 'two'] },
  { name: 'a last line with a line break', text: 'one\ntwo\n', lines: ['one', 'two'] },
  { name: 'empty lines', text: 'one\n\ntwo\n', lines: ['one', '', 'two'] },
  { name: 'Windows line breaks', text: 'one\r\ntwo\r\n', lines: ['one', 'two'] },
  { name: 'a line separator inside a JSON string', text: '"a\u2028b"\n"c"', lines: ['"a\u2028b"', '"c"'] },
  { name: 'nothing', text: '', lines: [] },
];

describe('lines of a stream', () => {
  for (const { name, text, lines } of CASES)
    it(`are the same however the bytes are cut: ${name}`, async () => {
      for (const size of [1, 2, 3, 100]) {
        const found = await Array.fromAsync(splitLines(chunked(text, size)));
        assert.deepEqual(
          found.map((line) => line.text),
          lines,
        );
        assert.deepEqual(
          found.map((line) => line.number),
          lines.map((_, index) => index + 1),
        );
      }
    });

  it('keep a letter of several bytes that two chunks share', async () => {
    const found = await Array.fromAsync(splitLines(chunked('Kęstutis Budrys — 🇱🇹\n', 1)));
    assert.equal(found[0]?.text, 'Kęstutis Budrys — 🇱🇹');
  });

  it('pass over a line that is too long, and go on with the next', async () => {
    for (const size of [1, 4, 100]) {
      const found = await Array.fromAsync(splitLines(chunked('ok\ntoo long\nfine', size), { maxBytes: 4 }));
      assert.deepEqual(found, [
        { number: 1, text: 'ok' },
        { number: 2, text: null },
        { number: 3, text: 'fine' },
      ]);
    }
  });
});
