import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CleaningError } from '../errors.ts';
import { decode } from './decode.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const plain = (bytes: Uint8Array) => decode({ bytes, isPage: false });

describe('decoding', () => {
  const words = 'The minister’s café — “open”, said Kęstutis.';
  const rows: [string, Uint8Array, string][] = [
    ['UTF-8', utf8(words), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${words}`), 'utf-8'],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${words}`, 'utf16le'), 'utf-16le'],
    ['big-endian UTF-16 with a byte order mark', utf16be(`\uFEFF${words}`), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le'), 'utf-16le'],
    ['big-endian UTF-16 without a mark', utf16be(words), 'utf-16be'],
  ];
  for (const [name, bytes, encoding] of rows) {
    it(`reads ${name}`, () => {
      assert.deepEqual(plain(bytes), { text: words, encoding });
    });
  }

  it('reads Windows-1252 where nothing is declared', () => {
    const bytes = Buffer.from(
      'It\x92s a \x93caf\xe9\x94 in the town, the minister said on Monday.',
      'latin1',
    );
    assert.equal(plain(bytes).text, 'It’s a “café” in the town, the minister said on Monday.');
  });

  it('follows the header, then the page itself', () => {
    const bytes = Buffer.from('<meta charset="iso-8859-2"><p>\xe0\xeb\xf0', 'latin1');
    assert.match(decode({ bytes, isPage: true }).text, /ŕëđ$/);
    const contentType = 'text/html; charset="windows-1257"';
    assert.match(decode({ bytes, isPage: true, contentType }).text, /ąėš$/);
  });

  it('reads valid UTF-8 as such although the page declares Latin-1', () => {
    const bytes = utf8(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Dovilė</p>',
    );
    assert.match(decode({ bytes, isPage: true }).text, /Dovilė/);
  });

  it('keeps a UTF-8 text whose end was torn off', () => {
    const bytes = utf8('Kęstutis Budrys said “no” — and Dovilė').subarray(0, -1);
    assert.match(plain(bytes).text, /^Kęstutis Budrys said “no” — and Dovil/);
  });

  it('ignores a character set that does not exist', () => {
    assert.equal(
      decode({ bytes: utf8('plain'), isPage: false, contentType: 'text/plain; charset=none-such' }).text,
      'plain',
    );
  });

  const binaries: [string, Uint8Array, RegExp][] = [
    ['a PDF', utf8('%PDF-1.7 …'), /a PDF/],
    ['a gzip archive', gzipSync('x'), /gzip/],
    ['bytes without meaning', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 23), /binary/],
  ];
  for (const [name, bytes, message] of binaries) {
    it(`refuses ${name}, and says so`, () => {
      assert.throws(
        () => plain(bytes),
        (error) => {
          assert.ok(error instanceof CleaningError);
          assert.equal(error.code, 'CLEANING_BINARY');
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }
});
