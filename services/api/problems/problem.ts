import { type Static, Type } from 'typebox';

/** Every kind of problem that the API answers with, by the last part of its `type`. */
export const PROBLEM_KINDS = {
  moved: { status: 308, title: 'It has another id today' },
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'invalid-cursor': { status: 400, title: 'The cursor is not one of ours' },
  unauthorized: { status: 401, title: 'A valid key is needed' },
  'forbidden-scope': { status: 403, title: 'The key does not allow this' },
  'forbidden-host': { status: 403, title: 'This host name is not served' },
  'forbidden-origin': { status: 403, title: 'Pages of this origin may not call' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  'contradicts-decision': { status: 409, title: 'A decision stands that says otherwise' },
  'nothing-to-decide': { status: 409, title: 'It is so already' },
  'still-working': { status: 409, title: 'Documents are still being read' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The media type is not read' },
  'no-document': { status: 422, title: 'None of the documents could be taken' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong here' },
  'graph-unavailable': { status: 503, title: 'The database cannot be reached' },
  'time-limit': { status: 504, title: 'The query took too long and was ended' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemKind = keyof typeof PROBLEM_KINDS;

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Problem details as RFC 9457 has them. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({
      description: 'Which kind of problem; stable',
      examples: ['urn:newsgraph:problem:invalid-request'],
    }),
    title: Type.String({
      description: 'The kind of problem in words',
      examples: ['The request is not valid'],
    }),
    status: Type.Integer({ description: 'The HTTP status', examples: [400] }),
    detail: Type.Optional(
      Type.String({ description: 'What is wrong this time', examples: ['limit must be at most 200'] }),
    ),
    instance: Type.Optional(
      Type.String({
        description: 'The request, as the log names it',
        examples: ['urn:newsgraph:request:12'],
      }),
    ),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          in: Type.String({ description: 'The part of the request', examples: ['querystring'] }),
          name: Type.String({ description: 'The parameter, field or line', examples: ['limit'] }),
          detail: Type.String({ examples: ['must be at most 200'] }),
        }),
        { description: 'Each thing that is wrong, by name' },
      ),
    ),
  },
  { description: 'What went wrong (RFC 9457)' },
);
export type Problem = Static<typeof ProblemSchema>;
export type ProblemDetail = NonNullable<Problem['errors']>[number];

/** Thrown where a request cannot be answered; the error handler sends it as problem details. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly kind: ProblemKind;
  readonly errors: readonly ProblemDetail[];

  constructor(kind: ProblemKind, options: { detail: string; errors?: readonly ProblemDetail[] }) {
    super(options.detail);
    this.kind = kind;
    this.errors = options.errors ?? [];
  }
}

/** The body for a problem. @param options.detail left out where it would tell of the inside */
export function problemOf(
  kind: ProblemKind,
  options: { detail?: string; instance?: string; errors?: readonly ProblemDetail[] } = {},
): Problem {
  const { detail, instance, errors = [] } = options;
  return {
    type: `urn:newsgraph:problem:${kind}`,
    ...PROBLEM_KINDS[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(instance === undefined ? {} : { instance }),
    ...(errors.length === 0 ? {} : { errors: [...errors] }),
  };
}
