import type { JsonSchema } from '#api/openapi/json-schema.ts';
import type { ApiDescription, OperationDescription } from '#api/openapi/with-examples.ts';
import { typeOf } from './type-of.ts';

const HEAD = [
  '// Made by `npm run generate` from the description that the API serves at /openapi.json; edit the routes instead.',
  '',
  '/** Every operation of the API: what it takes, and what it answers with when all is well. */',
];

/** client/operations.ts: the types of every operation that a description has. */
export function clientTypes({ paths }: ApiDescription): string {
  const operations = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const members = operations.map(
    ({ name, operation }) =>
      `  /** ${operation.summary ?? name} */\n  ${JSON.stringify(name)}: ${typesOf(operation)};`,
  );
  return [...HEAD, 'export type Operations = {', ...members, '};', ''].join('\n');
}

function typesOf(operation: OperationDescription): string {
  return [
    '{',
    `    readonly path: ${parametersType(operation, 'path')};`,
    `    readonly query: ${parametersType(operation, 'query')};`,
    `    readonly body: ${bodyType(operation)};`,
    `    readonly answer: ${answerType(operation)};`,
    '  }',
  ].join('\n');
}

function parametersType({ parameters = [] }: OperationDescription, part: 'path' | 'query'): string {
  const own = parameters.filter((parameter) => parameter.in === part);
  return typeOf({
    type: 'object',
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    // What has a default may be left out, whatever the description says of it.
    required: own
      .filter(({ required, schema }) => required && schema.default === undefined)
      .map(({ name }) => name),
  });
}

/** This client speaks JSON; forms that an operation takes beside it are left out. */
function bodyType({ requestBody }: OperationDescription): string {
  if (requestBody === undefined) return 'null';
  const json = requestBody.content['application/json'];
  const types = json?.schema === undefined ? [] : [typeOf(json.schema)];
  return types.length === 0 ? 'unknown' : types.join(' | ');
}

function answerType({ responses }: OperationDescription): string {
  const schemas = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content = {} }]) => Object.values(content))
    .flatMap(({ schema }): JsonSchema[] => (schema === undefined ? [] : [schema]));
  return schemas.length === 0 ? 'null' : schemas.map(typeOf).join(' | ');
}
