import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** Words that an id of yesterday is known by: where one document goes, the others still lead to what it is today. */
const WORDS = 5;

/** Of many mentions that left an entity, the first tell where it went. */
export const REMEMBER_ENTITIES = /* cypher */ `
  UNWIND $moves AS row
  MATCH (referent:Referent {id: row.referentId})
  WITH row.from AS id, referent ORDER BY referent.documentId, referent.id
  WITH id, collect(referent)[..$words] AS referents
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = 'Entity', redirect.kind = 'Entity', redirect.documentIds = [each IN referents | each.documentId],
      redirect.starts = [each IN referents | each.starts[0]], redirect.ends = [each IN referents | each.ends[0]]
`;

/** The words of statements and of their unnamed speakers. */
export const REMEMBER_STATEMENTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})<-[:SUPPORTS]-(attribution:Attribution)
  OPTIONAL MATCH (source:Source)-[:SAID]->(statement)
  WITH statement, source, attribution ORDER BY attribution.id
  WITH statement, source, collect(attribution)[..$words] AS attributions
  UNWIND [[statement.id, 'Statement'], [source.id, 'Source']] AS old
  WITH attributions, old WHERE old[0] IS NOT NULL
  MERGE (redirect:Redirect {id: old[0]})
  SET redirect.name = old[1], redirect.kind = old[1], redirect.documentIds = [each IN attributions | each.documentId],
      redirect.starts = [each IN attributions | each.starts[0]], redirect.ends = [each IN attributions | each.ends[0]]
`;

/** Offices that a person has no longer: perhaps they turned out to be of another country. */
export const REMEMBER_ROLES = /* cypher */ `
  UNWIND $gone AS row
  MATCH (:Entity {id: row.personId})-[holds:HOLDS {status: row.status}]->(role:Role {id: row.roleId})
  UNWIND holds.claims[..$words] AS claimId
  MATCH (claim:Claim {id: claimId})
  WITH role.id AS id, collect(claim)[..$words] AS claims
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = 'Role', redirect.kind = 'Role', redirect.documentIds = [each IN claims | each.documentId],
      redirect.starts = [each IN claims | each.start], redirect.ends = [each IN claims | each.end]
`;

export const REMEMBER_STORIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (story:Story {id: id})<-[:PART_OF]-(document:Document)
  WITH id, document ORDER BY document.id
  WITH id, collect(document.id)[..$words] AS documentIds
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = 'Story', redirect.kind = 'Story', redirect.documentIds = documentIds,
      redirect.starts = [each IN documentIds | 0], redirect.ends = [each IN documentIds | 0]
`;

/**
 * What these documents alone tell: it may be gone, or have another id, once they are read anew. Of offices some are remembered that others
 * tell of too, which does no harm: only ids that are no more are looked for.
 */
export const REMEMBER_FACTS_OF = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  CALL (document) {
    MATCH (document)<-[:IN]-(referent:Referent)-[:REFERS_TO]->(entity:Entity)
    WHERE NOT EXISTS { (entity)<-[:REFERS_TO]-(other:Referent) WHERE NOT other.documentId IN $documentIds }
    RETURN entity.id AS id, 'Entity' AS kind, referent.starts[0] AS start, referent.ends[0] AS end
    UNION
    MATCH (document)<-[:IN]-(attribution:Attribution)-[:SUPPORTS]->(statement:Statement)
    WHERE NOT EXISTS { (statement)<-[:SUPPORTS]-(other:Attribution) WHERE NOT other.documentId IN $documentIds }
    OPTIONAL MATCH (source:Source)-[:SAID]->(statement)
    UNWIND [[statement.id, 'Statement'], [source.id, 'Source']] AS old
    WITH attribution, old WHERE old[0] IS NOT NULL
    RETURN old[0] AS id, old[1] AS kind, attribution.starts[0] AS start, attribution.ends[0] AS end
    UNION
    MATCH (document)<-[:IN]-(claim:Claim {kind: 'holding'})-[:SUBJECT]->(:Referent)-[:REFERS_TO]->(:Person)-[holds:HOLDS]->(role:Role)
    WHERE holds.documents <= size($documentIds) AND claim.id IN holds.claims
    RETURN role.id AS id, 'Role' AS kind, claim.start AS start, claim.end AS end
  }
  WITH id, kind, document.id AS documentId, start, end ORDER BY documentId, start
  WITH id, kind, collect(documentId)[..$words] AS documentIds, collect(start)[..$words] AS starts, collect(end)[..$words] AS ends
  MERGE (redirect:Redirect {id: id})
  SET redirect.name = kind, redirect.kind = kind, redirect.documentIds = documentIds, redirect.starts = starts, redirect.ends = ends
`;

/** Remembers the words of mentions that refer to another entity now, under the id of the entity that they left. */
export async function rememberMoved(
  transaction: GraphTransaction,
  mentions: readonly {
    readonly referentId: string;
    readonly from: string | null;
    readonly entityId: string;
  }[],
): Promise<void> {
  const moves = mentions.flatMap(({ referentId, from, entityId }) =>
    from === null || from === entityId ? [] : [{ referentId, from }],
  );
  if (moves.length > 0) await transaction.run(REMEMBER_ENTITIES, { moves, words: WORDS });
}

/** Remembers the words of statements, and of their unnamed speakers, before they are taken away. */
export async function rememberStatements(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(REMEMBER_STATEMENTS, { ids, words: WORDS });
}

/** Remembers the words behind offices that persons are about to lose. */
export async function rememberRoles(
  transaction: GraphTransaction,
  gone: readonly { readonly personId: string; readonly roleId: string; readonly status: string }[],
): Promise<void> {
  const rows = gone.map(({ personId, roleId, status }) => ({ personId, roleId, status }));
  if (rows.length > 0) await transaction.run(REMEMBER_ROLES, { gone: rows, words: WORDS });
}

/** Remembers a document of stories that documents are about to leave. */
export async function rememberStories(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(REMEMBER_STORIES, { ids, words: WORDS });
}

/** Remembers what only these documents tell, before their facts are swapped. */
export async function rememberFactsOf(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length > 0) await transaction.run(REMEMBER_FACTS_OF, { documentIds, words: WORDS });
}
