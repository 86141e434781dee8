import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { TOKEN } from '#api/test-app.fixture.ts';
import type { startWithExamples } from './examples-service.ts';

type Service = Awaited<ReturnType<typeof startWithExamples>>;
type Operation = {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: TSchema }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly summary?: string;
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: TSchema }> }>>;
};

/** What each operation that changes something is called with; one that is missing here fails the test. */
const BODIES: Readonly<Record<string, { good: object; bad: object }>> = {
  'POST /documents': {
    good: { id: 'contract', text: 'Ann Alpha said that Finland is ready.' },
    bad: { id: 'contract', texts: 'x' },
  },
  'POST /decisions': {
    good: { kind: 'rename', entity: 'f'.repeat(32), name: 'Nobody', by: 'contract', why: 'to see' },
    bad: { kind: 'rename', entity: 'f'.repeat(32), by: 'contract', why: 'to see' },
  },
  'POST /forget': {
    good: { person: 'f'.repeat(32), by: 'contract', why: 'to see' },
    bad: { person: 'f'.repeat(32) },
  },
  'POST /rereadings': { good: { dryRun: true }, bad: { dryRun: 'perhaps' } },
  'POST /jobs/retry': { good: {}, bad: { documentIds: ['x'] } },
};

const ABSENT = { id: 'f'.repeat(64), name: 'no such collection' };

/** Every documented operation, called well and badly: what it answers is what the description says. */
export function describeContract(service: () => Service): void {
  describe('the description of the API', () => {
    const description = async () => {
      const answer = await service().app.inject({ url: '/openapi.json' });
      return answer.json() as {
        openapi: string;
        paths: Record<string, Record<string, Operation>>;
      };
    };
    const operations = async () =>
      Object.entries((await description()).paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase() as 'GET',
          path,
          operation,
        })),
      );

    it('is OpenAPI 3.1, with a summary for every operation', async () => {
      assert.match((await description()).openapi, /^3\.1\./);
      for (const { name, operation } of await operations()) assert.ok(operation.summary, name);
    });

    it('says of every parameter what it is, or what it looks like', async () => {
      for (const { name, operation } of await operations())
        for (const parameter of operation.parameters ?? [])
          assert.ok(
            'description' in parameter.schema || 'description' in parameter || 'enum' in parameter.schema,
            `${name}: ${parameter.name}`,
          );
    });

    it('matches what operations answer when they are called well', async () => {
      for (const { name, method, path, operation } of await operations()) {
        const answer = await service().app.inject({
          method,
          url: await addressOf(path, { service: service(), operation, method }),
          headers: { authorization: `Bearer ${TOKEN}` },
          ...(BODIES[name] === undefined ? {} : { payload: BODIES[name].good }),
        });
        const status = String(answer.statusCode);
        const response = operation.responses[status] ?? operation.responses.default;
        assert.ok(response, `${name} answers ${status}: ${answer.body}`);
        assert.ok(answer.statusCode < 500, `${name} answers ${status}: ${answer.body}`);
        const schema = Object.values(response.content ?? {})[0]?.schema;
        if (schema !== undefined && answer.body !== '') {
          const validator = Compile(schema);
          assert.ok(
            validator.Check(answer.json()),
            `${name}: ${JSON.stringify(validator.Errors(answer.json()))}`,
          );
        }
      }
    });

    it('is kept to by refusals: parameters and fields that nobody documented', async () => {
      for (const { name, method, path, operation } of await operations()) {
        const bad = BODIES[name]?.bad;
        const address = await addressOf(path, { service: service(), operation, method });
        const url =
          bad === undefined ? `${address}${address.includes('?') ? '&' : '?'}nobody=knows` : address;
        if (bad === undefined && operation.parameters?.some((parameter) => parameter.in === 'query') !== true)
          continue;
        const answer = await service().app.inject({
          method,
          url,
          headers: { authorization: `Bearer ${TOKEN}` },
          ...(bad === undefined ? {} : { payload: bad }),
        });
        assert.equal(answer.statusCode, 400, `${name}: ${answer.body}`);
        assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      }
    });

    it('asks for a key wherever something is changed, and nowhere else on this machine', async () => {
      const readOnly = new Set(['POST /extract']);
      for (const { name, method, operation } of await operations()) {
        const open = operation.security?.some((way) => Object.keys(way).length === 0) === true;
        assert.equal(open, method === 'GET' || readOnly.has(name), name);
      }
    });
  });
}

/** The address of an operation with the parameters that it needs; things that are there, where it looks for one. */
async function addressOf(
  path: string,
  { service, operation, method }: { service: Service; operation: Operation; method: string },
): Promise<string> {
  const list = path.split('/')[1] ?? '';
  const required = (operation.parameters ?? []).filter(
    (parameter) => parameter.in === 'query' && parameter.required,
  );
  const query = required
    .filter(({ schema }) => !('default' in schema))
    .map(
      ({ name, schema }) =>
        `${name}=${encodeURIComponent(String((schema as { examples?: unknown[] }).examples?.[0]))}`,
    )
    .join('&');
  if (!path.includes('{')) return query === '' ? path : `${path}?${query}`;
  // What is to be removed stays: the next operation needs it.
  const found =
    method === 'GET' ? (await service.app.inject({ url: `/${list}?limit=1` })).json() : { items: [] };
  return path
    .replace('{id}', found.items?.[0]?.id ?? ABSENT.id)
    .replace('{name}', encodeURIComponent(ABSENT.name));
}
