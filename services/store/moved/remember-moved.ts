import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Of several mentions that left an entity, the first by id tells where it went. */
export const REMEMBER_ENTITIES = /* cypher */ `
  UNWIND $moves AS row
  WITH row.from AS id, min(row.referentId) AS referentId
  MATCH (referent:Referent {id: referentId})
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = 'Entity', redirect.kind = 'Entity', redirect.documentId = referent.documentId,
      redirect.start = referent.starts[0], redirect.end = referent.ends[0]
`;

/** The words of statements and of their unnamed speakers. */
export const REMEMBER_STATEMENTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})<-[:SUPPORTS]-(attribution:Attribution)
  OPTIONAL MATCH (source:Source)-[:SAID]->(statement)
  WITH statement, source, attribution ORDER BY attribution.id
  WITH statement, source, head(collect(attribution)) AS attribution
  UNWIND [[statement.id, 'Statement'], [source.id, 'Source']] AS old
  WITH attribution, old WHERE old[0] IS NOT NULL
  MERGE (redirect:Redirect {id: old[0]})
  SET redirect.name = old[1], redirect.kind = old[1], redirect.documentId = attribution.documentId,
      redirect.start = attribution.starts[0], redirect.end = attribution.ends[0]
`;

/** Offices that a person has no longer: perhaps they turned out to be of another country. */
export const REMEMBER_ROLES = /* cypher */ `
  UNWIND $persons AS row
  MATCH (:Entity {id: row.id})-[holds:HOLDS]->(role:Role)
  WHERE NOT role.id + holds.status IN row.keep
  WITH role.id AS id, head(collect(holds.claims[0])) AS claimId
  MATCH (claim:Claim {id: claimId})
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = 'Role', redirect.kind = 'Role', redirect.documentId = claim.documentId,
      redirect.start = claim.start, redirect.end = claim.end
`;

export const REMEMBER_STORIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (story:Story {id: id})<-[:PART_OF]-(document:Document)
  WITH id, min(document.id) AS documentId
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = 'Story', redirect.kind = 'Story', redirect.documentId = documentId, redirect.start = 0, redirect.end = 0
`;

/** What only these documents tell: it may be gone, or have another id, once they are read anew. */
export const REMEMBER_FACTS_OF = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  CALL (document) {
    MATCH (document)<-[:IN]-(referent:Referent)-[:REFERS_TO]->(entity:Entity {documents: 1})
    RETURN entity.id AS id, 'Entity' AS kind, referent.starts[0] AS start, referent.ends[0] AS end
    UNION
    MATCH (document)<-[:IN]-(attribution:Attribution)-[:SUPPORTS]->(statement:Statement {documents: 1})
    RETURN statement.id AS id, 'Statement' AS kind, attribution.starts[0] AS start, attribution.ends[0] AS end
    UNION
    MATCH (document)<-[:IN]-(attribution:Attribution)-[:SUPPORTS]->(:Statement {documents: 1})<-[:SAID]-(source:Source)
    RETURN source.id AS id, 'Source' AS kind, attribution.starts[0] AS start, attribution.ends[0] AS end
  }
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = kind, redirect.kind = kind, redirect.documentId = document.id, redirect.start = start, redirect.end = end
`;

/** Remembers the words of mentions that refer to another entity now, under the id of the entity that they left. */
export async function rememberMoved(
  transaction: GraphTransaction,
  mentions: readonly { readonly referentId: string; readonly from: string | null }[],
): Promise<void> {
  const moves = mentions.flatMap(({ referentId, from }) => (from === null ? [] : [{ referentId, from }]));
  if (moves.length > 0) await transaction.run(REMEMBER_ENTITIES, { moves });
}

/** Remembers the words of statements, and of their unnamed speakers, before they are taken away. */
export async function rememberStatements(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(REMEMBER_STATEMENTS, { ids });
}

/** Remembers the words behind offices that persons are about to lose. @param persons with the offices and statuses that they keep */
export async function rememberRoles(
  transaction: GraphTransaction,
  persons: readonly { readonly id: string; readonly keep: readonly string[] }[],
): Promise<void> {
  if (persons.length > 0) await transaction.run(REMEMBER_ROLES, { persons });
}

/** Remembers a document of stories that documents are about to leave. */
export async function rememberStories(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(REMEMBER_STORIES, { ids });
}

/** Remembers what only these documents tell, before their facts are swapped. */
export async function rememberFactsOf(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length > 0) await transaction.run(REMEMBER_FACTS_OF, { documentIds });
}
