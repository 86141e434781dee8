import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { ClaimPlace } from './group-claims.ts';

/** Step by step from the document: in one pattern, a plan made while nothing refers to anything yet begins at the far end. */
export const READ_CLAIMS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})<-[:IN]-(claim:Claim)-[:SUBJECT]->(spokenOf:Referent)
  OPTIONAL MATCH (spokenOf)-[:REFERS_TO]->(subject:Entity)
  OPTIONAL MATCH (claim)-[:OBJECT]->(involved:Referent)
  OPTIONAL MATCH (involved)-[:REFERS_TO]->(object:Entity)
  OPTIONAL MATCH (document)-[:PART_OF]->(story:Story)
  WITH * WHERE subject IS NOT NULL
  RETURN claim.id AS id, claim.kind AS kind, claim.type AS type,
         claim.group AS groupBefore, claim.of AS ofBefore, claim.story AS storyBefore,
         subject.id AS subject, subject:Person AS subjectIsPerson, object.id AS object,
         document.day AS reported, CASE WHEN story.documents > 1 THEN story.id END AS story
`;

/** A claim between the entities that its referents are, with where it counts now. */
export type ClaimRow = {
  readonly id: string;
  readonly kind: 'holding' | 'relation';
  readonly type: string;
  readonly place: ClaimPlace;
  readonly subject: string;
  readonly subjectIsPerson: boolean;
  readonly object: string | null;
  /** Day of the document. */
  readonly reported: string | null;
  /** Null where its document is the only one in its story. */
  readonly story: string | null;
};

type Row = Omit<ClaimRow, 'place'> & {
  readonly groupBefore: string | null;
  readonly ofBefore: string | null;
  readonly storyBefore: string | null;
};

/** The claims of documents. */
export async function readClaims(
  transaction: GraphTransaction,
  documentIds: readonly string[],
): Promise<ClaimRow[]> {
  const rows = await transaction.run<Row>(READ_CLAIMS, { documentIds });
  return rows.map(({ groupBefore, ofBefore, storyBefore, ...claim }) => ({
    ...claim,
    place: { group: groupBefore, of: ofBefore, story: storyBefore },
  }));
}
