import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Neo4jError } from 'neo4j-driver';
import { translateError } from './translate-error.ts';

/** As the driver makes it; only the code matters. */
const driverError = (code: string) => new Neo4jError('what happened', code, '', '');

describe('translateError', () => {
  const rows = [
    ['ServiceUnavailable', 'GRAPH_UNAVAILABLE'],
    ['SessionExpired', 'GRAPH_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'GRAPH_TIME_LIMIT'],
    ['Neo.TransientError.Transaction.Terminated', 'GRAPH_CALL_ENDED'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'GRAPH_CONSTRAINT_VIOLATED'],
    ['Neo.ClientError.Security.Unauthorized', 'GRAPH_ACCESS_REFUSED'],
    ['Neo.ClientError.Statement.SyntaxError', 'GRAPH_QUERY_FAILED'],
  ] as const;
  for (const [code, expected] of rows) {
    it(`makes ${expected} of ${code}, with the driver's error as its cause`, () => {
      const thrown = driverError(code);
      const translated = translateError(thrown) as Error & { code: string };
      assert.equal(translated.code, expected);
      assert.equal(translated.cause, thrown);
    });
  }

  it("leaves a caller's own error as it is", () => {
    const own = new TypeError('not of the driver');
    assert.equal(translateError(own), own);
  });
});
