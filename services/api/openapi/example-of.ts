import type { JsonSchema } from './json-schema.ts';

/**
 * An example of what a schema describes, put together from the examples of its parts, so that it cannot say anything that the schema does
 * not. Where parts have none: their default, the first of their choices, or the plainest value of their type.
 */
export function exampleOf(schema: JsonSchema): unknown {
  const { examples = [], anyOf = [], enum: choices = [] } = schema;
  if (schema.example !== undefined) return schema.example;
  if (examples.length > 0) return examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (choices.length > 0) return choices[0];
  if (anyOf[0] !== undefined) return exampleOf(anyOf[0]);
  return plainest(schema);
}

function plainest({ type, items, properties = {}, minimum = 0 }: JsonSchema): unknown {
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, exampleOf(part)]));
    case 'array':
      return items === undefined ? [] : [exampleOf(items)];
    case 'integer':
    case 'number':
      return Math.max(minimum, 1);
    case 'boolean':
      return true;
    case 'string':
      return 'text';
    default:
      return null;
  }
}
