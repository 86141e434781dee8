import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { TOKEN } from '#api/test-app.fixture.ts';
import { BODIES, findRealIds, pathFor, queryFor, type RealIds } from './contract-requests.ts';
import type { startWithExamples } from './examples-service.ts';

type Service = Awaited<ReturnType<typeof startWithExamples>>;
type Content = Readonly<Record<string, { schema?: TSchema; example?: unknown }>>;
type Operation = {
  readonly parameters?: readonly { name: string; in: string; example?: unknown; schema: TSchema }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly summary?: string;
  readonly requestBody?: { content: Content };
  readonly responses: Readonly<Record<string, { content?: Content }>>;
};
type Named = {
  readonly name: string;
  readonly method: 'GET';
  readonly path: string;
  readonly operation: Operation;
};

/** Reads that may find nothing: there is neither decision nor rereading, and a document of this very test waits to be read. */
const MAY_REFUSE = new Set(['GET /decisions/{id}', 'GET /rereadings/{id}', 'GET /digest']);

const headers = { authorization: `Bearer ${TOKEN}` };

/** Every documented operation, called well and badly: what it answers is what the description says. */
export function describeContract(service: () => Service): void {
  describe('the description of the API', () => {
    let openapi: string;
    let operations: Named[];
    let ids: RealIds;
    before(async () => {
      const answer = (await service().app.inject({ url: '/openapi.json' })).json();
      openapi = answer.openapi;
      operations = Object.entries<Record<string, Operation>>(answer.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase() as 'GET',
          path,
          operation,
        })),
      );
      ids = await findRealIds(async (url) => (await service().app.inject({ url })).json());
    });
    const call = (
      { name, method, path }: Named,
      given: { query?: object; payload?: object | undefined } = {},
    ) =>
      service().app.inject({
        method,
        url: pathFor({ method, path }, ids),
        query: { ...queryFor(name, ids), ...given.query },
        headers,
        ...(given.payload === undefined ? {} : { payload: given.payload }),
      });

    it('is OpenAPI 3.1, with a summary for every operation', () => {
      assert.match(openapi, /^3\.1\./);
      for (const { name, operation } of operations) assert.ok(operation.summary, name);
    });

    it('says of every parameter what it is, or what it looks like', () => {
      for (const { name, operation } of operations)
        for (const parameter of operation.parameters ?? [])
          assert.ok(
            'description' in parameter.schema || 'description' in parameter || 'enum' in parameter.schema,
            `${name}: ${parameter.name}`,
          );
    });

    it('has an example for every parameter, body and answer, which is one', () => {
      for (const { name, operation } of operations) {
        const contents = [
          operation.requestBody?.content,
          ...Object.values(operation.responses).map((each) => each.content),
        ];
        const described = [
          ...(operation.parameters ?? []),
          ...contents.flatMap((content) => Object.values(content ?? {})),
        ];
        for (const { schema, example } of described) {
          // Bodies that are no JSON are described by their media type alone.
          if (schema === undefined || Object.keys(schema).length === 0) continue;
          const errors = Compile(schema).Errors(example);
          assert.deepEqual(errors, [], `${name}: ${JSON.stringify(example)}`);
        }
      }
    });

    it('matches what operations answer when they are called well', async () => {
      for (const each of operations) {
        const { name, method, operation } = each;
        const answer = await call(each, { payload: BODIES[name]?.good });
        const status = String(answer.statusCode);
        assert.ok(
          method !== 'GET' || status === '200' || MAY_REFUSE.has(name),
          `${name} answers ${status}: ${answer.body}`,
        );
        assert.ok(answer.statusCode < 500, `${name} answers ${status}: ${answer.body}`);
        const response = operation.responses[status] ?? operation.responses.default;
        assert.ok(response, `${name} answers ${status}, which is not described`);
        const [mediaType = '', content] = Object.entries(response.content ?? {})[0] ?? [];
        if (content?.schema === undefined || answer.body === '') continue;
        const value = mediaType === 'text/plain' ? answer.body : answer.json();
        assert.deepEqual(Compile(content.schema).Errors(value), [], name);
      }
    });

    it('is kept to by refusals: parameters and fields that nobody documented', async () => {
      for (const each of operations) {
        const { name, operation } = each;
        const bad = BODIES[name]?.bad;
        const takesQuery = operation.parameters?.some((parameter) => parameter.in === 'query') === true;
        if (bad === undefined && !takesQuery) continue;
        const answer = await call(
          each,
          bad === undefined ? { query: { nobody: 'knows' } } : { payload: bad },
        );
        assert.equal(answer.statusCode, 400, `${name}: ${answer.body}`);
        assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      }
    });

    it('is kept to by every list: a page at a time it gives what it gives at once', async () => {
      for (const each of operations) {
        const { name, operation } = each;
        if (!operation.parameters?.some((parameter) => parameter.name === 'cursor')) continue;
        const whole = (await call(each, { query: { limit: '60' } })).json();
        if (whole.items === undefined || whole.nextCursor !== null) continue;
        const paged: unknown[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const page = await call(each, { query: { limit: '7', ...(cursor === '' ? {} : { cursor }) } });
          assert.match(String(page.headers.link), /rel="first"/, name);
          paged.push(...page.json().items);
          cursor = page.json().nextCursor;
        }
        assert.deepEqual(paged, whole.items, name);
      }
    });

    it('asks for a key wherever something is changed, and nowhere else on this machine', () => {
      const readOnly = new Set(['POST /extract']);
      for (const { name, method, operation } of operations) {
        const open = operation.security?.some((way) => Object.keys(way).length === 0) === true;
        assert.equal(open, method === 'GET' || readOnly.has(name), name);
      }
    });
  });
}
