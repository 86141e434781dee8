import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Type } from 'typebox';
import { typeOf } from './type-of.ts';

const CASES = [
  [Type.String(), 'string'],
  [Type.Integer(), 'number'],
  [Type.Literal('a'), '"a"'],
  [Type.Enum(['a', 'b']), '"a" | "b"'],
  [Type.Union([Type.String(), Type.Null()]), 'string | null'],
  [Type.Array(Type.Union([Type.String(), Type.Null()])), 'readonly (string | null)[]'],
  [
    Type.Object({ id: Type.String(), 'of-it': Type.Optional(Type.Boolean()) }),
    '{ readonly id: string; readonly "of-it"?: boolean }',
  ],
  [Type.Object({}), 'Readonly<Record<string, never>>'],
  [{}, 'unknown'],
] as const;

describe('the type of a schema', () => {
  for (const [schema, type] of CASES) it(`is ${type}`, () => assert.equal(typeOf(schema), type));
});
