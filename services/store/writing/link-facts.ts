import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Facts } from '#resolving/facts.ts';

type Link = { readonly from: string; readonly to: string };

/** One whole query for each kind of link: a relationship's type is never put into a query's text. */
export const LINK_QUERIES = {
  SUBJECT: /* cypher */ `
    UNWIND $links AS link
    MATCH (claim:Claim {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (claim)-[:SUBJECT]->(referent)`,
  OBJECT: /* cypher */ `
    UNWIND $links AS link
    MATCH (claim:Claim {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (claim)-[:OBJECT]->(referent)`,
  WHERE: /* cypher */ `
    UNWIND $links AS link
    MATCH (claim:Claim {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (claim)-[:WHERE]->(referent)`,
  BY: /* cypher */ `
    UNWIND $links AS link
    MATCH (attribution:Attribution {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (attribution)-[:BY]->(referent)`,
  AFFILIATED: /* cypher */ `
    UNWIND $links AS link
    MATCH (attribution:Attribution {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (attribution)-[:AFFILIATED]->(referent)`,
  ABOUT: /* cypher */ `
    UNWIND $links AS link
    MATCH (attribution:Attribution {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (attribution)-[:ABOUT]->(referent)`,
  VIA: /* cypher */ `
    UNWIND $links AS link
    MATCH (attribution:Attribution {id: link.from}) MATCH (referent:Referent {id: link.to})
    CREATE (attribution)-[:VIA]->(referent)`,
  WITHIN: /* cypher */ `
    UNWIND $links AS link
    MATCH (inner:Attribution {id: link.from}) MATCH (outer:Attribution {id: link.to})
    CREATE (inner)-[:WITHIN]->(outer)`,
} as const;

type LinkType = keyof typeof LINK_QUERIES;

/** Joins facts that are there as nodes. */
export async function linkFacts(
  transaction: GraphTransaction,
  documents: readonly { facts: Facts }[],
): Promise<void> {
  for (const [type, links] of Object.entries(linksOf(documents)))
    if (links.length > 0) await transaction.run(LINK_QUERIES[type as LinkType], { links });
}

function linksOf(documents: readonly { facts: Facts }[]): Record<LinkType, Link[]> {
  const claims = documents.flatMap(({ facts }) => facts.claims);
  const attributions = documents.flatMap(({ facts }) => facts.attributions);
  return {
    SUBJECT: claims.map(({ id, subject }) => ({ from: id, to: subject })),
    OBJECT: claims.flatMap(({ id, object }) => link(id, object)),
    WHERE: claims.flatMap(({ id, where }) => link(id, where)),
    BY: attributions.flatMap(({ id, by }) => link(id, by)),
    AFFILIATED: attributions.flatMap(({ id, affiliated }) => link(id, affiliated)),
    ABOUT: attributions.flatMap(({ id, about }) => about.map((to) => ({ from: id, to }))),
    VIA: attributions.flatMap(({ id, via }) => link(id, via)),
    WITHIN: attributions.flatMap(({ id, within }) => link(id, within)),
  };
}

function link(from: string, to: string | null): Link[] {
  return to === null ? [] : [{ from, to }];
}
