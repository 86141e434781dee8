import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { RelationType, RoleStatus } from '#reading/extraction.ts';

/** What a document says of offices and relations, in the order of the text; sides are referents of the document. */
export const LIST_CLAIMS = /* cypher */ `
  MATCH (:Document {id: $document})<-[:IN]-(claim:Claim)-[:SUBJECT]->(subject:Referent)
  RETURN claim { .id, .kind, .type, .title, .status, .start, .end, .occasionStart, .occasionEnd, .rule, .date,
                 .dateSource } AS claim,
         subject.id AS subject,
         head([(claim)-[:OBJECT]->(object:Referent) | object.id]) AS object,
         head([(claim)-[:WHERE]->(place:Referent) | place.id]) AS place
  ORDER BY claim.start, claim.id LIMIT $limit
`;

type Claim = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly occasionStart: number | null;
  readonly occasionEnd: number | null;
  readonly rule: string;
  readonly date: string | null;
  readonly dateSource: 'stated' | 'published' | 'unknown';
};

export type ClaimRow = {
  readonly claim: Claim &
    (
      | {
          readonly kind: 'holding';
          readonly type: 'HOLDS';
          readonly title: string;
          readonly status: RoleStatus;
        }
      | {
          readonly kind: 'relation';
          readonly type: RelationType;
          readonly title: null;
          readonly status: null;
        }
    );
  readonly subject: string;
  readonly object: string | null;
  readonly place: string | null;
};

export function listClaims(
  graph: GraphClient,
  parameters: { document: string; limit: number },
): Promise<ClaimRow[]> {
  return graph.read<ClaimRow>(LIST_CLAIMS, parameters);
}
