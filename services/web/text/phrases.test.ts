import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, day, month, period } from './phrases.ts';
import { safeLink } from './safe-link.ts';

describe('phrases', () => {
  it('count one and many', () => {
    assert.equal(count(1, 'story', 'stories'), '1 story');
    assert.equal(count(0, 'story', 'stories'), '0 stories');
    assert.equal(count(12_000, 'document'), '12,000 documents');
  });

  for (const [iso, words] of [
    ['2025-12-03', '3 December 2025'],
    ['2025-12-03T23:59:00Z', '3 December 2025'],
    ['soon', null],
    [null, null],
  ] as const)
    it(`say the day of ${iso}`, () => assert.equal(day(iso), words));

  it('say a month', () => assert.equal(month('2025-12-03'), 'Dec 2025'));

  for (const [from, to, words] of [
    ['2025-12-03', '2025-12-05', '3 December 2025 – 5 December 2025'],
    ['2025-12-03', '2025-12-03T10:00:00Z', '3 December 2025'],
    [null, '2025-12-05', '5 December 2025'],
    [null, null, null],
  ] as const)
    it(`say a period from ${from} to ${to}`, () => assert.equal(period({ from, to }), words));
});

describe('links to articles', () => {
  it('lead to web addresses', () => {
    assert.equal(safeLink('https://news.example/a#:~:text=b'), 'https://news.example/a#:~:text=b');
  });

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'news.example/a',
    '',
    null,
  ])
    it(`do not lead to «${address}»`, () => assert.equal(safeLink(address), null));
});
