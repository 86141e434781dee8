import { GraphError } from '#graph-schema/client/errors.ts';
import { type ProblemDetail, ProblemError, type ProblemKind } from './problem.ts';

/** What an error means to the caller. `detail` is absent where it would tell of the inside. */
export type Classified = {
  readonly kind: ProblemKind;
  readonly detail?: string;
  readonly errors?: readonly ProblemDetail[];
};

/** The one map from error codes to problems: ours, the graph client's and Fastify's own. */
const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = {
  GRAPH_UNAVAILABLE: 'graph-unavailable',
  GRAPH_ACCESS_REFUSED: 'graph-unavailable',
  GRAPH_TIME_LIMIT: 'time-limit',
  // Its caller has gone; nobody reads the answer.
  GRAPH_CALL_ENDED: 'time-limit',
  GRAPH_BUSY: 'still-working',
  CONTRADICTS_DECISION: 'contradicts-decision',
  NOTHING_TO_DECIDE: 'nothing-to-decide',
  UNKNOWN_TO_GRAPH: 'not-found',
  BAD_DOCUMENT: 'invalid-request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_BAD_URL: 'invalid-request',
  DOCUMENT_TOO_LARGE: 'too-large',
};

type ValidationFailure = {
  instancePath: string;
  message?: string;
  params?: { additionalProperties?: string[]; requiredProperties?: string[] };
};

/** Says what an error means to the caller; anything unknown is our own fault. */
export function classifyError(error: unknown): Classified {
  if (error instanceof ProblemError) return { kind: error.kind, detail: error.message, errors: error.errors };
  const { code, validation, validationContext, statusCode, message } = error as Record<string, unknown>;
  if (Array.isArray(validation)) return invalid(validation, String(validationContext ?? 'request'));
  const kind = typeof code === 'string' ? KIND_OF_CODE[code] : undefined;
  if (kind === undefined) return statusCode === 429 ? { kind: 'too-many-requests' } : { kind: 'internal' };
  // What the database said is not for callers: it may tell of queries and addresses.
  return error instanceof GraphError ? { kind } : { kind, detail: String(message) };
}

function invalid(failures: readonly ValidationFailure[], part: string): Classified {
  const errors = failures.flatMap((failure) => describe(failure, part));
  const detail = errors.map(({ name, detail: what }) => `${name} ${what}`).join('; ');
  return { kind: 'invalid-request', detail, errors };
}

function describe({ instancePath, message, params }: ValidationFailure, part: string): ProblemDetail[] {
  const at = instancePath.slice(1).replaceAll('/', '.');
  const unknown = params?.additionalProperties ?? [];
  const missing = params?.requiredProperties ?? [];
  if (unknown.length > 0)
    return unknown.map((name) => ({ in: part, name: joined(at, name), detail: 'is not known here' }));
  if (missing.length > 0)
    return missing.map((name) => ({ in: part, name: joined(at, name), detail: 'is missing' }));
  return [{ in: part, name: at === '' ? part : at, detail: message ?? 'is not valid' }];
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
