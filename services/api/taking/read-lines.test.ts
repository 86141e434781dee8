import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { LIMITS } from '../limits.ts';
import { readLines } from './read-lines.ts';

const ARRIVAL = { receivedAt: '2025-12-10T08:00:00Z', collection: null };
const read = (text: string) => Array.fromAsync(readLines(Readable.from([Buffer.from(text)]), ARRIVAL));

describe('documents that come one a line', () => {
  it('all go in but the one that is cut off, which is named', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      JSON.stringify({ id: at + 1, text: `Allies met ${at + 1} times.` }),
    );
    lines[6_999] = lines[6_999]?.slice(0, -5) ?? '';
    const found = await read(lines.join('\n'));
    assert.equal(found.length, 10_000);
    const bad = found.filter((line) => 'detail' in line);
    assert.deepEqual(
      bad.map(({ line }) => line),
      [7_000],
    );
    assert.match(bad[0]?.detail ?? '', /JSON/);
    const last = found.at(-1);
    assert.ok(last !== undefined && 'delivery' in last);
    assert.equal(Buffer.from(last.delivery.bytes).toString(), 'Allies met 10000 times.');
  });

  const ROWS: readonly (readonly [what: string, line: string, detail: RegExp])[] = [
    ['is no object', '[]', /is not a JSON object of a document/],
    ['has no text', '{"id":1}', /has neither "text" nor "html"/],
    ['has an empty text', '{"text":""}', /empty/],
    [
      'holds too large a text',
      JSON.stringify({ text: 'x'.repeat(LIMITS.documentBytes + 1) }),
      /5000001 bytes/,
    ],
    ['is too long to be held', `{"text":"${'x'.repeat(LIMITS.jsonBytes)}"}`, /longer than 12000000 bytes/],
  ];
  for (const [what, line, detail] of ROWS)
    it(`say why a line ${what}, and the next goes in`, async () => {
      const [bad, good] = await read(`${line}\n{"text":"A"}`);
      assert.ok(bad !== undefined && 'detail' in bad);
      assert.match(bad.detail, detail);
      assert.deepEqual([bad.line, good?.line, good !== undefined && 'delivery' in good], [1, 2, true]);
    });
});
