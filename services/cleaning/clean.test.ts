import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clean } from './clean.ts';
import { traceToOriginal } from './edits/changes.ts';
import { CleaningError, type CleaningErrorCode } from './errors.ts';
import { MAX_BYTES } from './max-bytes.ts';

const cleanText = (text: string) => clean({ bytes: Buffer.from(text), format: 'text' });
const cleanPage = (html: string) => clean({ bytes: Buffer.from(html), format: 'html' });

const SENTENCE = 'The minister said on Monday that the talks would go on until the treaty was signed.';

describe('cleaning a text', () => {
  it('keeps a text that ends like no sentence, whatever its sender calls it', () => {
    const text =
      'Ann Alpha said that the ministers had met in Oslo. "Go on," she added. No comment from Bergen';
    const given = { title: 'No comment from Bergen' };
    assert.equal(clean({ bytes: Buffer.from(text), format: 'text', given }).text, text);
  });

  it('takes out what stands around and within an article, and repairs its words', () => {
    const cleaned = cleanText(
      [
        'Harbour opens after two years - COAST MAG',
        'Sport',
        'Tuesday, June 3, 2025',
        'Harbour opens after two years',
        'Harbour opens after two years',
        `${SENTENCE} It was news ofNATO'sforeign partners, DovilÄ— said.`,
        'The pier on Monday (Ann Brook / Getty Images)',
        `“We waited,” said Ann. ${SENTENCE}`,
        'The post Harbour opens after two years appeared first on Reuters.',
        'Storm takes roof off church',
        'Storm takes roof off church',
        'June 3, 2025',
        'COAST MAG © 2025',
      ].join('\n\n'),
    );
    assert.equal(
      cleaned.text,
      `${SENTENCE} It was news of NATO's foreign partners, Dovilė said.\n\n“We waited,” said Ann. ${SENTENCE}`,
    );
    assert.equal(cleaned.title, 'Harbour opens after two years');
    assert.equal(cleaned.publisher, 'COAST MAG');
    assert.equal(cleaned.originalPublisher, 'Reuters');
    assert.equal(cleaned.publishedAt, '2025-06-03');
  });

  it('makes no headline of a first sentence, and keeps subheads', () => {
    const text = `${SENTENCE}\n\n${SENTENCE} Twice.\n\nA man of profile\n\n${SENTENCE} Again.`;
    const cleaned = cleanText(text);
    assert.equal(cleaned.title, null);
    assert.equal(cleaned.text, text);
    assert.deepEqual(cleaned.changes, []);
  });

  it('takes publisher and address from a source line at the end', () => {
    const cleaned = cleanText(
      `${SENTENCE}\n${SENTENCE} Twice.\nSource: https://www.dw.com/en/some-story/a-1`,
    );
    assert.equal(cleaned.originalPublisher, 'Deutsche Welle');
    assert.equal(cleaned.url, 'https://www.dw.com/en/some-story/a-1');
    assert.doesNotMatch(cleaned.text, /Source/);
  });

  it('lets what the sender says win over what the page says', () => {
    const cleaned = clean({
      bytes: Buffer.from(`Harbour opens after two years\nBy Jane Doe\nJune 3, 2025\n${SENTENCE}`),
      format: 'text',
      given: { publisher: 'The Sender', publishedAt: '2025-06-04', authors: ['Ann Brook'] },
    });
    assert.equal(cleaned.publisher, 'The Sender');
    assert.equal(cleaned.publishedAt, '2025-06-04');
    assert.deepEqual(cleaned.authors, ['Ann Brook']);
    assert.equal(cleaned.title, 'Harbour opens after two years');
  });

  it('keeps a short note that is no running text', () => {
    assert.equal(cleanText('Talks in Hesk end without result').text, 'Talks in Hesk end without result');
  });

  it('marks a text that is not English', () => {
    const german =
      'Der Minister sagte am Montag, dass die Gespräche weitergehen würden, bis der Vertrag unterschrieben sei.';
    assert.equal(cleanText(german).language, 'de');
  });
});

describe('cleaning a page', () => {
  it('leads each word back to the page as it came', () => {
    const html = `<html><body><nav>Menu</nav><article><h1>Harbour opens after two years</h1><p>${SENTENCE}</p><p>The caf&eacute; &amp; the <a href="/x">quay</a>, ${SENTENCE}</p></article></body></html>`;
    const cleaned = cleanPage(html);
    const words = 'café & the quay';
    const start = cleaned.text.indexOf(words);
    assert.notEqual(start, -1);
    const span = traceToOriginal(cleaned.changes, { start, end: start + words.length });
    assert.equal(html.slice(span.start, span.end), 'caf&eacute; &amp; the <a href="/x">quay');
  });

  it('reads a page cut off in the middle of a tag', () => {
    assert.match(cleanPage(`<html><body><p>${SENTENCE}</p><p>${SENTENCE} Twice.</p><p cla`).text, /Twice\.$/);
  });

  it('reads a fragment without html, head or body', () => {
    assert.equal(
      cleanPage(`<p>${SENTENCE}</p><p>${SENTENCE} Twice.</p>`).text,
      `${SENTENCE}\n\n${SENTENCE} Twice.`,
    );
  });
});

describe('refusing a document', () => {
  const rows: [string, Uint8Array, 'text' | 'html', CleaningErrorCode, RegExp][] = [
    ['nothing', new Uint8Array(), 'text', 'CLEANING_EMPTY', /empty/],
    ['white space', Buffer.from(' \n\t\n '), 'text', 'CLEANING_EMPTY', /no text/],
    [
      'a page of a menu',
      Buffer.from('<nav>Menu</nav><script>x()</script>'),
      'html',
      'CLEANING_EMPTY',
      /no text/,
    ],
    ['too large a document', new Uint8Array(MAX_BYTES + 1), 'text', 'CLEANING_TOO_LARGE', /5000001 bytes/],
    ['200 MB', new Uint8Array(200_000_000), 'html', 'CLEANING_TOO_LARGE', /200000000 bytes/],
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'html',
      'CLEANING_BINARY',
      /PNG/,
    ],
  ];
  for (const [name, bytes, format, code, message] of rows) {
    it(`refuses ${name} by a code and a message`, () => {
      assert.throws(
        () => clean({ bytes, format }),
        (error) => error instanceof CleaningError && error.code === code && message.test(error.message),
      );
    });
  }
});
