import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Type } from 'typebox';
import { exampleOf } from './example-of.ts';

const CASES = [
  ['its own example', Type.String({ examples: ['Mark Rutte'] }), 'Mark Rutte'],
  ['its default', Type.Integer({ default: 50 }), 50],
  ['the first of its choices', Type.Enum(['day', 'month']), 'day'],
  ['the first of its kinds', Type.Union([Type.String({ examples: ['a'] }), Type.Null()]), 'a'],
  [
    'the examples of its parts',
    Type.Object({ id: Type.String({ examples: ['1'] }), ok: Type.Literal(true) }),
    { id: '1', ok: true },
  ],
  ['one of its items', Type.Array(Type.Integer({ minimum: 3 })), [3]],
  ['nothing where only nothing fits', Type.Null(), null],
] as const;

describe('an example of a schema', () => {
  for (const [name, schema, expected] of CASES)
    it(`is ${name}`, () => assert.deepEqual(exampleOf(schema), expected));
});
