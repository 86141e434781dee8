import type { Days } from '#questions/understanding.ts';

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

/** What a query adds for a stretch of days that `statement` has to fall into; nothing where there is none. */
export function dayCondition(days: Days | null): string {
  const from = days?.from ?? null;
  const to = days?.to ?? null;
  return `${from === null ? '' : ` AND statement.day >= ${literal(from)}`}${to === null ? '' : ` AND statement.day <= ${literal(to)}`}`;
}

/** A query that shows statements with who said them and what they are about. */
export function showStatements(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return `MATCH path = (:Entity|Source)-[:SAID]->(statement:Statement)
WHERE statement.id IN ${literal(ids)}
OPTIONAL MATCH about = (statement)-[:ABOUT]->()
RETURN path, about`;
}

/** A query that shows documents. */
export function showDocuments(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return `MATCH path = (document:Document)\nWHERE document.id IN ${literal(ids)}\nRETURN path`;
}

/** A query as it was, with the lists of ids in it without those that are no answers after all. */
export function withoutIds(cypher: string | null, dropped: readonly string[]): string | null {
  if (cypher === null || dropped.length === 0) return cypher;
  const gone = new Set(dropped.map((id) => literal(id)));
  return cypher.replace(/\[('[^[\]]*')\]/g, (_, items: string) => {
    const kept = items.split(', ').filter((item) => !gone.has(item));
    return `[${kept.join(', ')}]`;
  });
}
