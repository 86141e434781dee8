import type { GraphValue } from '#graph-schema/client/parameters.ts';

/** The properties of one kind of fact, in the order in which they are sent: a name said once a query is not packed and read once a fact. */
export type Columns<Fact> = readonly (keyof Fact & string)[];

/** The values of a fact in the order of its columns; a query's map of properties is made from them by {@link propertyMap}. */
export function valuesOf<Fact>(fact: Fact, columns: Columns<Fact>): GraphValue[] {
  return columns.map((column) => fact[column] as GraphValue);
}

/**
 * The map of properties in Cypher that takes its values from a list; properties whose value is null are not there.
 *
 * @example propertyMap(['id', 'name'], 'fact') // 'id: fact[0], name: fact[1]'
 */
export function propertyMap(columns: readonly string[], list: string): string {
  return columns.map((column, place) => `${column}: ${list}[${place}]`).join(', ');
}
