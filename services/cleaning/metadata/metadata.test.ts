import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readByline } from './authors.ts';
import { dateIn, isDateLine } from './date-line.ts';
import { isoDate } from './iso-date.ts';
import { articleOfJsonLd } from './json-ld.ts';
import { agencyOfDateline, outletToldBySources, readOriginLine } from './original-publisher.ts';
import { outletByName, outletByUrl } from './outlets.ts';

describe('reading a date', () => {
  const rows: [string, string | null][] = [
    ['Wednesday, December 3, 2025', '2025-12-03'],
    ['Updated Dec. 5, 2025, 10:02 a.m. ET', '2025-12-05'],
    ['5 December 2025', '2025-12-05'],
    ['Fri 5th Dec 2025 14.30 CET', '2025-12-05'],
    ['2025-12-05', '2025-12-05'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['5/12/2025', null], // May 12 or December 5
    ['February 30, 2025', null],
    ['in December', null],
  ];
  for (const [text, date] of rows) it(`finds ${date} in “${text}”`, () => assert.equal(dateIn(text), date));

  const declared: [string, string | null][] = [
    ['2025-12-05T10:30:00+0200', '2025-12-05T10:30:00+02:00'],
    ['2025-12-05T10:30:00Z', '2025-12-05T10:30:00Z'],
    ['2025-12-05 10:30', '2025-12-05'], // no zone: the day alone is sure
    ['Fri, 05 Dec 2025 10:30:00 GMT', '2025-12-05T10:30:00.000Z'],
    ['1764930600', '2025-12-05T10:30:00.000Z'],
    ['2025-99-99T10:30:00Z', null],
    ['soon', null],
  ];
  for (const [text, date] of declared)
    it(`reads ${date} from “${text}”`, () => assert.equal(isoDate(text), date));

  it('tells a line of a date from a sentence with one', () => {
    assert.ok(isDateLine('Published: 8:30 AM EST December 5, 2025'));
    assert.ok(!isDateLine('The talks began on December 5, 2025'));
  });
});

describe('reading a byline', () => {
  const rows: [string, string[], string[]][] = [
    ['By Jane Doe', ['Jane Doe'], []],
    [
      'By JANE DOE-SMITH and John Roe, Associated Press',
      ['Jane Doe-Smith', 'John Roe'],
      ['Associated Press'],
    ],
    ['By Jane Doe in Kyiv and John Roe in Moscow', ['Jane Doe', 'John Roe'], []],
    ['By Jane Doe | Updated December 5, 2025', ['Jane Doe'], []],
    ['By Jane Doe, chief political correspondent', ['Jane Doe'], []],
    ['By Ursula von der Heide and Adam O’Neal', ['Ursula von der Heide', 'Adam O’Neal'], []],
    ['Author: Jane Doe (KHBR)', ['Jane Doe'], []],
    ['by AFP', [], ['Agence France-Presse']],
    ['By Our Foreign Staff', [], []],
  ];
  for (const [line, authors, outlets] of rows) {
    it(`reads “${line}”`, () => assert.deepEqual(readByline(line), { authors, outlets }));
  }
});

describe('finding the outlet that wrote an article', () => {
  const rows: [string, string | null, string | null][] = [
    ['Source: https://www.dw.com/en/a/a-1', 'Deutsche Welle', 'https://www.dw.com/en/a/a-1'],
    ['Source: Reuters', 'Reuters', null],
    ['The post A headline, with a comma appeared first on Washington Post.', 'The Washington Post', null],
    ['This article was originally published by Grist and is republished here.', 'Grist', null],
    [
      'This story first appeared in The Conversation under a Creative Commons licence.',
      'The Conversation',
      null,
    ],
    ['https://somewhere.example/a', null, 'https://somewhere.example/a'],
  ];
  for (const [line, publisher, url] of rows) {
    it(`reads “${line}”`, () => assert.deepEqual(readOriginLine(line), { publisher, url }));
  }

  it('reads the agency of a dateline', () => {
    assert.equal(agencyOfDateline('KYIV, Dec 3 (Reuters) - Talks went on.'), 'Reuters');
    assert.equal(agencyOfDateline('KYIV (CNN) — Talks went on.'), 'CNN');
    assert.equal(agencyOfDateline('Talks (and more talks) — went on.'), null);
  });

  const told: [string, string | null][] = [
    ['A senior State Department official told NBC News that he had left.', 'NBC News'],
    ['Sources recently told POLITICO, however, that she did.', 'Politico'],
    ['Trump told CNN that he would not.', null],
    ['Two officials told Reuters and one source told CNN.', null],
    ['An official told reporters.', null],
  ];
  for (const [text, outlet] of told)
    it(`finds ${outlet} in “${text}”`, () => assert.equal(outletToldBySources(text), outlet));

  it('knows outlets by their names and addresses', () => {
    assert.equal(outletByName('the washington post'), 'The Washington Post');
    assert.equal(outletByUrl('https://amp.theguardian.com/world/2025'), 'The Guardian');
    assert.equal(outletByUrl('https://notreuters.com/x'), null);
    assert.equal(outletByUrl('no address'), null);
  });
});

describe('reading JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Talks stall', datePublished: '2025-12-05' };
  const rows: [string, string][] = [
    ['an object', JSON.stringify(article)],
    ['a list', JSON.stringify([{ '@type': 'WebSite' }, article])],
    ['a graph', JSON.stringify({ '@graph': [{ '@type': 'Organization', name: 'X' }, article] })],
    ['types in a list', JSON.stringify({ ...article, '@type': ['Thing', 'ReportageNewsArticle'] })],
    ['comments and a semicolon around it', `<!-- ${JSON.stringify(article)} -->;`],
    ['line ends within strings', JSON.stringify(article).replace('stall', 'stall\n')],
  ];
  for (const [name, block] of rows) {
    it(`finds the article in ${name}`, () => {
      assert.equal(articleOfJsonLd(['{broken', block])?.headline?.trim(), 'Talks stall');
    });
  }

  it('follows references to the publisher, and takes authors of all shapes', () => {
    const graph = [
      {
        ...article,
        publisher: { '@id': '#o' },
        author: ['Jane Doe', { '@type': 'Person', name: 'John Roe' }],
      },
      { '@id': '#o', name: 'The Outlet' },
    ];
    const found = articleOfJsonLd([JSON.stringify({ '@graph': graph })]);
    assert.equal(found?.publisher, 'The Outlet');
    assert.deepEqual(found?.authors, ['Jane Doe', 'John Roe']);
  });

  it('finds nothing in a page about something else', () => {
    assert.equal(articleOfJsonLd(['{"@type":"Recipe","name":"Soup"}', '', 'null']), null);
  });
});
