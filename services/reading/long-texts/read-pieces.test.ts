import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '#reading/long-texts/move-facts.ts';
import { readPieces } from '#reading/long-texts/read-pieces.ts';

/** Reads "Kim said it." as if every text began so: Kim, a president of Peru, says "it" on the way to Peru. */
function readSmall(text: string): Facts {
  const span = { start: text.indexOf('Kim'), end: text.indexOf('Kim') + 3 };
  const it = { start: text.indexOf('it'), end: text.indexOf('it') + 2 };
  return {
    entities: [
      { id: 'e1', type: 'Country', name: text.includes('!') ? 'Perú' : 'Peru', code: 'PE', mentions: [] },
      { id: 'e2', type: 'Person', name: 'Kim', code: null, mentions: [{ ...span, kind: 'name', rule: 'r' }] },
    ],
    roles: [{ person: 'e2', title: 'President', of: 'e1', status: 'current', ...span, rule: 'r' }],
    statements: [
      {
        id: 's1',
        speaker: { entity: 'e2', kind: 'named', affiliation: null, ...span },
        cue: null,
        mode: 'indirect',
        act: 'speech',
        spans: [it],
        about: ['e1'],
        nestedIn: 's1',
        reportedBy: null,
        when: null,
        rule: 'r',
      },
    ],
    relations: [
      { type: 'VISITED', from: 'e2', to: 'e1', ...it, when: null, where: 'e1', occasion: it, rule: 'r' },
    ],
  };
}

const TEXT = 'Kim said it.\nNow Kim said it!';

test('a short text is read in one go', () => {
  assert.deepEqual(readPieces(TEXT, readSmall, 100), readSmall(TEXT));
});

test('what was read in pieces is one extraction: offsets of the text, one entity for one name or code, ids of its own', () => {
  const { entities, roles, statements, relations } = readPieces(TEXT, readSmall, 16);
  assert.deepEqual(
    entities.map(({ id, name, mentions }) => [
      id,
      name,
      mentions.map(({ start, end }) => TEXT.slice(start, end)),
    ]),
    [
      ['e1', 'Peru', []],
      ['e2', 'Kim', ['Kim', 'Kim']],
    ],
  );
  assert.deepEqual(
    roles.map(({ person, of, start }) => [person, of, start]),
    [
      ['e2', 'e1', 0],
      ['e2', 'e1', 17],
    ],
  );
  assert.deepEqual(
    statements.map(({ id, nestedIn, speaker, about }) => [
      id,
      nestedIn,
      speaker?.entity,
      speaker?.start,
      about,
    ]),
    [
      ['s1', 's1', 'e2', 0, ['e1']],
      ['s2', 's2', 'e2', 17, ['e1']],
    ],
  );
  const found = relations.map(({ start, end, occasion }) => [
    TEXT.slice(start, end),
    occasion && TEXT.slice(occasion.start, occasion.end),
  ]);
  assert.deepEqual(found, [
    ['it', 'it'],
    ['it', 'it'],
  ]);
});
