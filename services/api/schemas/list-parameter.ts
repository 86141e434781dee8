import { Type } from 'typebox';

/** A parameter that takes some of a closed list, separated by commas. @example ?type=HOLDS,OF */
export function listOf(values: readonly string[], description: string) {
  const one = `(?:${values.join('|')})`;
  return Type.String({
    pattern: `^${one}(?:,${one})*$`,
    description: `${description}, separated by commas: ${values.join(', ')}`,
    examples: [values.slice(0, 2).join(',')],
  });
}

/** What a parameter of `listOf` holds. */
export function splitList(given: string): string[] {
  return given.split(',');
}
