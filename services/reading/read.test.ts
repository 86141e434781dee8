import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Value } from 'typebox/value';
import { type Extraction, ExtractionSchema, type Span } from '#reading/extraction.ts';
import { createReader } from '#reading/read.ts';

const read = createReader();
const UNKNOWN = { title: null, url: null, publisher: null, originalPublisher: null, authors: [] };

function readText(text: string): Extraction {
  return read({ ...UNKNOWN, id: 'd', text, publishedAt: '2025-12-03' });
}

/** Every span of an extraction. */
function spansOf({ entities, roles, statements, relations }: Extraction): Span[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...roles,
    ...statements.flatMap(({ speaker, cue, spans }) =>
      [speaker, cue, ...spans].filter((span) => span !== null),
    ),
    ...relations.flatMap((relation) => [relation, relation.occasion].filter((span) => span !== null)),
  ];
}

function checkValid(text: string): void {
  const extraction = readText(text);
  assert.ok(Value.Check(ExtractionSchema, extraction), 'does not fit the schema');
  assert.equal(extraction.text, text);
  for (const { start, end } of spansOf(extraction)) {
    assert.ok(start >= 0 && start < end && end <= text.length, `${start}-${end} is no stretch of the text`);
  }
  const ids = new Set(extraction.entities.map(({ id }) => id));
  const statementIds = new Set(extraction.statements.map(({ id }) => id));
  assert.equal(ids.size, extraction.entities.length, 'two entities share an id');
  const used = [
    ...extraction.roles.flatMap(({ person, of }) => [person, of]),
    ...extraction.relations.flatMap(({ from, to, where }) => [from, to, where]),
    ...extraction.statements.flatMap(({ speaker, about, reportedBy }) => [
      speaker?.entity ?? null,
      speaker?.affiliation ?? null,
      ...about,
      reportedBy,
    ]),
  ];
  for (const id of used) assert.ok(id === null || ids.has(id), `${id} is no entity`);
  for (const { nestedIn } of extraction.statements)
    assert.ok(nestedIn === null || statementIds.has(nestedIn));
}

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '«',
  '»',
  '.',
  '?',
  ',',
  ':',
  '—',
  ' ',
  '\n',
  '\n\n',
  '(',
  ')',
  ' said ',
  ' told ',
  ' that ',
  ' he ',
  'He ',
  'Mark Rutte',
  'NATO',
  'U.S.',
  "Ukraine's ",
  ' president ',
  'according to ',
  'The minister ',
  ' met ',
  'Paris',
  '3',
  '😀',
  '\u0000',
  '\u202e',
  'שלום',
  'a',
];

test('texts made of what reading looks for give a valid extraction', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) =>
      checkValid(pieces.join('')),
    ),
    { numRuns: 400 },
  );
});

test('any text whatever gives a valid extraction', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkValid), { numRuns: 200 });
});

test('the same text gives the same extraction, whatever was read between', () => {
  const text =
    '"We will help Ukraine," NATO Secretary General Mark Rutte said in Brussels. He met Poland\'s president.';
  const first = readText(text);
  readText('Another text about Olaf Scholz, who said little.');
  assert.deepEqual(readText(text), first);
});

test('sentences that are remembered give the same extraction', () => {
  const remembering = createReader({ remembered: 3 });
  const met = 'Anna Keller met Tomas Weber in Vienna on Monday.';
  const texts = [
    `${met} "We agreed," Keller said.`,
    `The envoy spoke first. ${met} He said that talks would go on.`,
    `${met} ${met}`,
    'Weber said that Austria was ready.',
    `${met} Weber said that Austria was ready.`,
  ];
  for (const text of texts)
    assert.deepEqual(
      remembering({ ...UNKNOWN, id: 'd', text, publishedAt: '2025-12-03' }),
      readText(text),
      text,
    );
});

test('an empty text, one word and a very long line are read', () => {
  for (const text of ['', ' \n ', 'word', 'x'.repeat(1_000_000), '"He said '.repeat(3_000)]) checkValid(text);
});
