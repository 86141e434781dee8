import { type Integer, int } from 'neo4j-driver';

/** What a query may be given: JSON values, bytes, and nothing else. */
export type GraphValue =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

export type GraphParameters = { readonly [name: string]: GraphValue };

type DriverValue = string | number | boolean | null | Integer | Int8Array | DriverValue[] | DriverParameters;
type DriverParameters = { [key: string]: DriverValue };

/**
 * Makes parameters ready for the driver: whole numbers become Cypher integers (the driver would send every JavaScript number as
 * a float, and `LIMIT 10.0` is refused), bytes become what Bolt takes as bytes. `undefined` is refused by the type: say null.
 */
export function toDriverParameters(parameters: GraphParameters): DriverParameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]));
}

function toDriverValue(value: GraphValue): DriverValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return new Int8Array(value.buffer, value.byteOffset, value.byteLength);
  if (isList(value)) return value.map(toDriverValue);
  return toDriverParameters(value);
}

function isList(value: readonly GraphValue[] | GraphParameters): value is readonly GraphValue[] {
  return Array.isArray(value);
}
