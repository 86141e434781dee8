import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { InjectOptions } from 'fastify';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { buildTestApp, TOKEN } from './test-app.fixture.ts';

const authorization = `Bearer ${TOKEN}`;

/** None of these requests may come as far as the graph. */
const graph = {} as GraphClient;

const CASES: readonly {
  name: string;
  call: string | InjectOptions;
  status: number;
  type: string;
  names?: string;
}[] = [
  { name: 'an address that it does not have', call: '/nothing', status: 404, type: 'not-found' },
  {
    name: 'an unknown parameter, by its name',
    call: '/statements?abuot=1',
    status: 400,
    type: 'invalid-request',
    names: 'abuot',
  },
  {
    name: 'a limit that is too large',
    call: '/entities?limit=5000',
    status: 400,
    type: 'invalid-request',
    names: 'limit',
  },
  {
    name: 'a limit that is no number',
    call: '/entities?limit=many',
    status: 400,
    type: 'invalid-request',
    names: 'limit',
  },
  {
    name: 'an id that is none',
    call: '/statements?about=NATO',
    status: 400,
    type: 'invalid-request',
    names: 'about',
  },
  {
    name: 'a day that is none',
    call: '/statements?from=2025-13-01',
    status: 400,
    type: 'invalid-request',
    names: 'from',
  },
  { name: 'a question without words', call: '/ask', status: 400, type: 'invalid-request', names: 'q' },
  {
    name: 'a cursor of another list',
    call: `/entities?cursor=${Buffer.from('[1]').toString('base64url')}`,
    status: 400,
    type: 'invalid-cursor',
    names: 'cursor',
  },
  {
    name: 'a cursor that is none',
    call: '/entities?cursor=%21%21',
    status: 400,
    type: 'invalid-cursor',
  },
  {
    name: 'writing without a token',
    call: { method: 'POST', url: '/documents', payload: { text: 'a' } },
    status: 401,
    type: 'unauthorized',
  },
  {
    name: 'writing with another token',
    call: { method: 'POST', url: '/jobs/retry', payload: {}, headers: { authorization: 'Bearer x' } },
    status: 401,
    type: 'unauthorized',
  },
  {
    name: 'deleting without a token',
    call: { method: 'DELETE', url: `/documents/${'a'.repeat(64)}` },
    status: 401,
    type: 'unauthorized',
  },
  {
    name: 'a document with an unknown field',
    call: {
      method: 'POST',
      url: '/documents',
      payload: { text: 'a', titel: 'b' },
      headers: { authorization },
    },
    status: 400,
    type: 'invalid-request',
    names: 'titel',
  },
  {
    name: 'a document without content',
    call: { method: 'POST', url: '/documents', payload: { title: 'b' }, headers: { authorization } },
    status: 400,
    type: 'invalid-request',
  },
  {
    name: 'a body that is no JSON',
    call: {
      method: 'POST',
      url: '/documents',
      payload: '{',
      headers: { authorization, 'content-type': 'application/json' },
    },
    status: 400,
    type: 'invalid-request',
  },
  {
    name: 'a media type that it does not read',
    call: {
      method: 'POST',
      url: '/documents',
      payload: 'x',
      headers: { authorization, 'content-type': 'application/pdf' },
    },
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    name: 'a document that is too large',
    call: {
      method: 'POST',
      url: '/documents',
      payload: 'x'.repeat(5_000_001),
      headers: { authorization, 'content-type': 'text/plain' },
    },
    status: 413,
    type: 'too-large',
  },
  {
    name: 'lines of which none is a document, each by its number',
    call: {
      method: 'POST',
      url: '/documents',
      payload: '{"title":"a"}\n\nnonsense\n',
      headers: { authorization, 'content-type': 'application/x-ndjson' },
    },
    status: 422,
    type: 'no-document',
    names: 'line 3',
  },
];

describe('a request that is refused', () => {
  let app: Awaited<ReturnType<typeof buildTestApp>>;
  before(async () => {
    app = await buildTestApp(graph);
  });
  after(() => app.close());

  for (const { name, call, status, type, names } of CASES)
    it(`is told with problem details: ${name}`, async () => {
      const answer = await app.inject(call);
      assert.equal(answer.statusCode, status, answer.body);
      assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/);
      const problem = answer.json();
      assert.equal(problem.type, `urn:newsgraph:problem:${type}`);
      assert.equal(problem.status, status);
      if (names !== undefined)
        assert.ok(
          problem.errors.some((error: { name: string }) => error.name === names),
          answer.body,
        );
    });
});
