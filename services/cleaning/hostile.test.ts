import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clean } from './clean.ts';
import { applyEdits } from './edits/edit.ts';
import { CleaningError } from './errors.ts';
import { ARTICLES } from './fixtures/articles.ts';
import { LAYOUTS } from './fixtures/layouts/index.ts';
import { MAX_BYTES } from './max-bytes.ts';

const SENTENCE = 'The minister said on Monday that the talks would go on until the treaty was signed.';
const PARAGRAPHS = Array.from({ length: 8 }, (_, i) => `<p>${SENTENCE} ${i}.</p>`).join('');
/** Far above what any of these takes on a slow machine, far below what a quadratic step would. */
const PATIENCE = { timeout: 60_000 };

const fill = (pattern: string, size = MAX_BYTES - 10_000) =>
  pattern.repeat(Math.floor(size / pattern.length));

/** Cleans, or refuses by an error of its own; anything else is a failure. */
function cleanOrRefuse(document: string, format: 'text' | 'html'): string | null {
  try {
    const cleaned = clean({ bytes: Buffer.from(document), format });
    assert.equal(applyEdits(document, cleaned.changes), cleaned.text);
    return cleaned.text;
  } catch (error) {
    assert.ok(error instanceof CleaningError, `${error}`);
    return null;
  }
}

describe('pages made to hurt', () => {
  const pages: [string, string][] = [
    ['nested 100,000 deep', `${'<div>'.repeat(100_000)}${PARAGRAPHS}${'</div>'.repeat(100_000)}`],
    ['tags never closed', `${fill('<b>')}${PARAGRAPHS}`],
    ['tables in tables', `${fill('<table><tr><td>')}${PARAGRAPHS}`],
    ['lists in lists', `${fill('<ul><li>a')}${PARAGRAPHS}`],
    ['a million entities', `${fill('&amp;')}${PARAGRAPHS}`],
    ['nothing but angle brackets', fill('<')],
    ['a comment without end', `${PARAGRAPHS}<!-- ${fill('-')}`],
    ['an attribute without end', `${PARAGRAPHS}<p class="${fill('x ')}`],
    ['attributes without number', `<p ${fill('a=b ')}>${PARAGRAPHS}`],
    ['scripts in scripts', `${fill('<script>')}${PARAGRAPHS}`],
    ['half a million paragraphs', fill('<p>x</p>')],
    [
      'JSON-LD nested deep',
      `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script>${PARAGRAPHS}`,
    ],
  ];
  for (const [name, page] of pages) {
    it(`cleans or refuses ${name}`, PATIENCE, () => {
      cleanOrRefuse(page, 'html');
    });
  }

  it('finds the article although it is nested 100,000 deep', PATIENCE, () => {
    assert.match(cleanOrRefuse(pages[0]?.[1] ?? '', 'html') ?? '', /treaty was signed\. 7\.$/);
  });

  const texts: [string, string][] = [
    ['one line of running text', fill(`${SENTENCE} `)],
    ['one word', fill('a')],
    ['words without spaces', fill('ofthe')],
    ['commas without spaces', fill('month,which')],
    ['capitals within words', fill('aB')],
    ['dots', fill('.')],
    ['brackets', fill('(')],
    ['quote marks', fill('"a" ')],
    ['dates', fill('December 5, 2025\n')],
    ['headlines', fill('The Quiet Village | The Site\n')],
    ['short lines', fill('No.\n')],
    ['bylines', fill('By Jane Doe\n')],
    ['broken characters', fill('Ã')],
    ['tabs', fill('a\tb ')],
  ];
  for (const [name, text] of texts) {
    it(`cleans or refuses five megabytes of ${name}`, PATIENCE, () => {
      cleanOrRefuse(text, 'text');
    });
  }

  it('refuses one line of ten megabytes for its size', () => {
    assert.equal(cleanOrRefuse('x'.repeat(10_000_000), 'text'), null);
  });
});

describe('pages changed at random', () => {
  const documents = LAYOUTS.flatMap((layout) =>
    ARTICLES.map((article) => ({ layout, page: layout.render(article) })),
  );
  const cut = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 400 }),
    put: fc.oneof(
      fc.string({ maxLength: 12, unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '</div>',
        '<div>',
        '<p>',
        '<!--',
        '&',
        '&#x',
        '\u0000',
        '\uFFFD',
        '\n\n',
        '</article>',
        '<script>',
      ),
    ),
  });

  it('are cleaned or refused, and every change leads back', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(cut, { minLength: 1, maxLength: 12 }),
        ({ layout, page }, cuts) => {
          let changed = page;
          for (const { at, length, put } of cuts) {
            const start = Math.floor(at * changed.length);
            changed = changed.slice(0, start) + put + changed.slice(start + length);
          }
          cleanOrRefuse(Buffer.from(changed).toString(), layout.format);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are never trusted as bytes either', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('text' as const, 'html' as const),
        (bytes, format) => {
          try {
            clean({ bytes, format });
          } catch (error) {
            assert.ok(error instanceof CleaningError, `${error}`);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
