import { type TSchema, Type } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';

/** Schemas of a union by the `kind` that each is for; null for any other schema. */
function kindsOf(schema: TSchema): Map<string, TSchema[]> | null {
  const members = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : [];
  const kinds = new Map<string, TSchema[]>();
  for (const member of members) {
    const kind = member?.properties?.kind?.const;
    if (typeof kind !== 'string') return null;
    kinds.set(kind, [...(kinds.get(kind) ?? []), member]);
  }
  return kinds.size === 0 ? null : kinds;
}

/**
 * How a value is checked: one of a union told apart by its `kind` against the schemas of that kind alone, so that what is wrong with it is not
 * drowned by what it would lack as another kind.
 */
export function validatorFor(schema: TSchema): (value: unknown) => Validator {
  const kinds = kindsOf(schema);
  const whole = Compile(schema);
  if (kinds === null) return () => whole;
  const byKind = new Map([...kinds].map(([kind, members]) => [kind, Compile(unionOf(members))]));
  const noKind = Compile(Type.Object({ kind: Type.Enum([...kinds.keys()]) }));
  return (value) => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
    return (typeof kind === 'string' ? byKind.get(kind) : undefined) ?? noKind;
  };
}

function unionOf(members: readonly TSchema[]): TSchema {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : Type.Union([...members]);
}
