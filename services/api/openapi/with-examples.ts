import { exampleOf } from './example-of.ts';
import type { JsonSchema } from './json-schema.ts';

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

/** What is used here of an operation of OpenAPI. */
export type OperationDescription = {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: JsonSchema;
    /** Already there where the schema had examples. */
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
};

/** What is used here of a description of OpenAPI: operations by path and method. */
export type ApiDescription = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
};

/** The description with an example for every parameter, body and answer. */
export function withExamples<Description extends ApiDescription>(description: Description): Description {
  const paths = mapValues(description.paths, (methods) => mapValues(methods, operationWithExamples));
  return { ...description, paths };
}

function operationWithExamples(operation: OperationDescription): OperationDescription {
  const { parameters, requestBody, responses } = operation;
  return {
    ...operation,
    ...(parameters === undefined
      ? {}
      : { parameters: parameters.map((each) => ({ example: exampleOf(each.schema), ...each })) }),
    ...(requestBody === undefined
      ? {}
      : { requestBody: { ...requestBody, content: contentWithExamples(requestBody.content) } }),
    responses: mapValues(responses, (response) =>
      response.content === undefined
        ? response
        : { ...response, content: contentWithExamples(response.content) },
    ),
  };
}

function contentWithExamples(content: Content): Content {
  return mapValues(content, (each) =>
    each.schema === undefined || Object.keys(each.schema).length === 0
      ? each
      : { ...each, example: exampleOf(each.schema) },
  );
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
