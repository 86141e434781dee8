import type { GraphClient } from '#graph-schema/client/graph-client.ts';

const GIVE_PAGE = `
  WHERE node.id > $after WITH node ORDER BY node.id LIMIT $limit
  RETURN labels(node) AS labels, properties(node) AS properties, [(node)-[link]->(end) | [type(link), end.id, properties(link)]] AS links
`;

/**
 * A page of nodes of one label, in the order of their ids, each with the relationships that go out from it. One whole query for each
 * label that is part of the digest: a label is never put into a query's text.
 */
export const EXPORT_QUERIES = {
  Attribution: /* cypher */ `MATCH (node:Attribution) ${GIVE_PAGE}`,
  Claim: /* cypher */ `MATCH (node:Claim) ${GIVE_PAGE}`,
  Conflict: /* cypher */ `MATCH (node:Conflict) ${GIVE_PAGE}`,
  Decision: /* cypher */ `MATCH (node:Decision) ${GIVE_PAGE}`,
  Document: /* cypher */ `MATCH (node:Document) ${GIVE_PAGE}`,
  Entity: /* cypher */ `MATCH (node:Entity) ${GIVE_PAGE}`,
  Referent: /* cypher */ `MATCH (node:Referent) ${GIVE_PAGE}`,
  Role: /* cypher */ `MATCH (node:Role) ${GIVE_PAGE}`,
  Ruling: /* cypher */ `MATCH (node:Ruling) ${GIVE_PAGE}`,
  Source: /* cypher */ `MATCH (node:Source) ${GIVE_PAGE}`,
  Statement: /* cypher */ `MATCH (node:Statement) ${GIVE_PAGE}`,
  Story: /* cypher */ `MATCH (node:Story) ${GIVE_PAGE}`,
  Tombstone: /* cypher */ `MATCH (node:Tombstone) ${GIVE_PAGE}`,
  Witness: /* cypher */ `MATCH (node:Witness) ${GIVE_PAGE}`,
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
