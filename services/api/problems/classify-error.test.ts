import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GraphQueryError, GraphUnavailableError } from '#graph-schema/client/errors.ts';
import { SentDocumentError } from '#readers/sent-document.ts';
import { classifyError } from './classify-error.ts';
import { ProblemError } from './problem.ts';

const CASES: readonly { error: unknown; kind: string; tells: boolean }[] = [
  { error: new GraphUnavailableError({ message: 'at 10.0.0.5' }), kind: 'graph-unavailable', tells: false },
  {
    error: new GraphQueryError({ code: 'GRAPH_TIME_LIMIT', message: 'MATCH …', neo4jCode: null }),
    kind: 'time-limit',
    tells: false,
  },
  {
    error: new GraphQueryError({ code: 'GRAPH_QUERY_FAILED', message: 'MATCH …', neo4jCode: null }),
    kind: 'internal',
    tells: false,
  },
  { error: new SentDocumentError('field "text" must be string'), kind: 'invalid-request', tells: true },
  { error: new ProblemError('not-found', { detail: 'no such entity' }), kind: 'not-found', tells: true },
  { error: new Error('a secret of the inside'), kind: 'internal', tells: false },
  {
    error: Object.assign(new Error('slow down'), { statusCode: 429 }),
    kind: 'too-many-requests',
    tells: false,
  },
];

describe('an error', () => {
  for (const { error, kind, tells } of CASES)
    it(`${(error as Error).name} means ${kind}, and ${tells ? 'tells why' : 'tells nothing of the inside'}`, () => {
      const classified = classifyError(error);
      assert.equal(classified.kind, kind);
      assert.equal(classified.detail !== undefined, tells);
    });
});
