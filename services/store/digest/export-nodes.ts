import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/**
 * A page of nodes of one label, in the order of their ids, each with the relationships that go out from it. One whole query for each
 * label that is part of the digest: a label is never put into a query's text.
 */
export const EXPORT_QUERIES = {
  Attribution: /* cypher */ `
    MATCH (node:Attribution) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Claim: /* cypher */ `
    MATCH (node:Claim) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Conflict: /* cypher */ `
    MATCH (node:Conflict) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Decision: /* cypher */ `
    MATCH (node:Decision) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Document: /* cypher */ `
    MATCH (node:Document) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Entity: /* cypher */ `
    MATCH (node:Entity) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Referent: /* cypher */ `
    MATCH (node:Referent) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Role: /* cypher */ `
    MATCH (node:Role) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Ruling: /* cypher */ `
    MATCH (node:Ruling) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Source: /* cypher */ `
    MATCH (node:Source) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Statement: /* cypher */ `
    MATCH (node:Statement) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Story: /* cypher */ `
    MATCH (node:Story) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Tombstone: /* cypher */ `
    MATCH (node:Tombstone) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
  Witness: /* cypher */ `
    MATCH (node:Witness) WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
    RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links`,
} as const;

export type ExportedLabel = keyof typeof EXPORT_QUERIES;

export type ExportedNode = {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly links: readonly (readonly [type: string, end: string, properties: Record<string, unknown>])[];
};

const PAGE = 2_000;

/** All nodes of a label in the order of their ids, page by page. */
export async function* exportNodes(client: GraphClient, label: ExportedLabel): AsyncGenerator<ExportedNode> {
  for (let after = ''; ; ) {
    const page = await client.read<ExportedNode>(EXPORT_QUERIES[label], { after, limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.properties.id;
  }
}
