import { error as driverCodes, Neo4jError } from 'neo4j-driver';
import { GraphQueryError, type GraphQueryErrorCode, GraphUnavailableError } from './errors.ts';

/**
 * Server states that pass by themselves, and the driver's own codes for a server that cannot be reached. `General.DatabaseUnavailable`
 * is what a server says while it starts or stops.
 */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  driverCodes.SERVICE_UNAVAILABLE,
  driverCodes.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.DatabaseError.Database.DatabaseLimitReached',
]);

const QUERY_ERROR_CODES: ReadonlyMap<string, GraphQueryErrorCode> = new Map([
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'GRAPH_TIME_LIMIT'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'GRAPH_TIME_LIMIT'],
  ['Neo.ClientError.Transaction.Terminated', 'GRAPH_CALL_ENDED'],
  ['Neo.TransientError.Transaction.Terminated', 'GRAPH_CALL_ENDED'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'GRAPH_TIME_LIMIT'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'GRAPH_CONSTRAINT_VIOLATED'],
  ['Neo.ClientError.Security.Unauthorized', 'GRAPH_ACCESS_REFUSED'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'GRAPH_ACCESS_REFUSED'],
  ['Neo.ClientError.Security.CredentialsExpired', 'GRAPH_ACCESS_REFUSED'],
  ['Neo.ClientError.Security.Forbidden', 'GRAPH_ACCESS_REFUSED'],
]);

/**
 * Turns what the driver threw into one of our errors, by its code and never by its words.
 * What did not come from the driver (a caller's own error inside a transaction) is returned as it is.
 */
export function translateError(thrown: unknown): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  if (UNAVAILABLE.has(thrown.code)) {
    return new GraphUnavailableError({
      message: `Neo4j cannot be reached: ${thrown.message}`,
      cause: thrown,
    });
  }
  return new GraphQueryError({
    code: QUERY_ERROR_CODES.get(thrown.code) ?? 'GRAPH_QUERY_FAILED',
    message: thrown.message,
    neo4jCode: thrown.code === 'N/A' ? null : thrown.code,
    cause: thrown,
  });
}
