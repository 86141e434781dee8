/**
 * A value as it stands in Cypher text. Only for queries that people paste into Neo4j Browser; what this service runs
 * takes its values as parameters.
 */
export function literal(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map((item) => literal(item)).join(', ')}]`;
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[\n\r\t\b\f]/g, ' ');
  return `'${escaped}'`;
}
