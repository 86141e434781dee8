import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '#api/schemas/answer.ts';
import { graphSvg } from '../graph/graph-svg.ts';
import type { ThemeColours } from '../graph/theme-colours.ts';
import { answerCsv, answerHtml } from './answer-exports.ts';
import { escapeMarkup } from './escape-markup.ts';
import { fileNameOf } from './save-file.ts';
import { toCsv } from './to-csv.ts';

const ID = '3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7';
const HOSTILE = '<img src=x onerror="alert(1)">';
const answer: Answer = {
  question: `who is ${HOSTILE}`,
  found: true,
  sentence: 'One.',
  understoodAs: null,
  answers: [
    {
      kind: 'Person',
      id: ID,
      name: `=HYPERLINK("https://evil.example")`,
      evidence: [
        {
          document: {
            id: ID + ID,
            sourceId: null,
            title: HOSTILE,
            url: 'https://news.example/a',
            publisher: 'Harbour Wire',
            publishedAt: '2025-12-03',
          },
          start: 3,
          end: 8,
          exact: 'Rutte',
          prefix: HOSTILE,
          suffix: ' said, "so"',
          rule: 'name:tagger',
          link: 'javascript:alert(1)',
        },
      ],
    },
    { kind: 'Person', id: ID, name: 'Kaja Kallas', evidence: [] },
  ],
  cypher: null,
  closest: [],
  conflicts: [],
  pending: { jobs: 0, blocks: 0 },
  suggestions: [],
};

describe('CSV', () => {
  it('quotes what has commas, quotes or line breaks', () => {
    assert.equal(
      toCsv([{ a: 'x, "y"', b: 1, c: null, d: 'two\nlines' }]),
      'a,b,c,d\r\n"x, ""y""",1,,"two\nlines"\r\n',
    );
  });

  for (const start of ['=', '+', '-', '@', '\t'])
    it(`makes no formula of «${start}»`, () => {
      assert.equal(toCsv([{ a: `${start}1` }]).split('\r\n')[1], `'${start}1`);
    });

  it('has a row for each piece of evidence, and one for an answer without', () => {
    const lines = answerCsv(answer).trim().split('\r\n');
    assert.equal(lines.length, 3);
    assert.match(lines[1] ?? '', /"'=HYPERLINK\(""https:\/\/evil\.example""\)".*,Rutte,.*,3,8,name:tagger$/);
  });
});

describe('a saved answer', () => {
  const html = answerHtml(answer, { today: '2026-11-22' });

  it('has the words of its evidence marked', () => assert.ok(html.includes('<mark>Rutte</mark>')));

  it('has nothing that could run or load', () => {
    assert.ok(!html.includes('<img'));
    assert.ok(!html.includes('<script'));
    assert.ok(!html.includes('javascript:'));
    assert.ok(html.includes("default-src 'none'"));
  });
});

describe('a graph as SVG', () => {
  const svg = graphSvg({
    graph: {
      nodes: [
        { id: 'a', kind: 'Person', name: HOSTILE, documents: 1 },
        { id: 'b', kind: 'Country', name: 'NL', documents: 1 },
      ],
      edges: [
        {
          type: 'VISITED',
          from: 'a',
          to: 'b',
          count: 2,
          stories: null,
          first: null,
          last: null,
          status: null,
        },
        {
          type: 'VISITED',
          from: 'a',
          to: 'elsewhere',
          count: 2,
          stories: null,
          first: null,
          last: null,
          status: null,
        },
      ],
    },
    positions: new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 100, y: 50 }],
    ]),
    colours: { card: '#fff', ink: '#000', line: '#ccc', person: '#a00', country: '#0a0' } as ThemeColours,
  });

  it('has a circle for each node and a line for each edge between them', () => {
    assert.equal(svg.match(/<circle/g)?.length, 2);
    assert.equal(svg.match(/<line/g)?.length, 1);
    assert.ok(svg.includes('viewBox="-80 -80 260 210"'));
  });

  it('has names as text alone', () => assert.ok(!svg.includes('<img')));
});

describe('names and text of files', () => {
  it('are made of letters and digits', () =>
    assert.equal(fileNameOf('Who spoke about “Jūratė”?'), 'who-spoke-about-jūratė'));
  it('are never empty', () => assert.equal(fileNameOf('???'), 'newsgraph'));
  it('lose what XML cannot write', () => assert.equal(escapeMarkup('a\u0000b\u0008c\td<'), 'abc\td&lt;'));
});
