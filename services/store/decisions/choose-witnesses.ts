import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Witness } from '#resolving/decisions/decision.ts';
import { witness } from '#resolving/decisions/make-decision.ts';
import { CLAIM_WORDS } from './claim-words.ts';

/** A mention of an entity that a decision may hang on. */
type ReferentRow = {
  readonly name: string;
  readonly kind: string;
  readonly documentId: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly string[];
};

/** One mention for each of a few documents, by full name rather than surname, and rather where nobody decided anything yet. */
export const CHOOSE_REFERENTS = /* cypher */ `
  MATCH (entity:Entity {id: $id})<-[reference:REFERS_TO]-(referent:Referent)
  WHERE $documentIds IS NULL OR referent.documentId IN $documentIds
  WITH referent, reference.rule STARTS WITH 'decision:' AS decided, referent.partial IS NOT NULL AS partial
  ORDER BY decided, partial, referent.documentId, referent.id LIMIT $limit
  RETURN referent { .name, .kind, .documentId, .starts, .ends, .kinds } AS referent
`;

export const READ_REFERENT = /* cypher */ `
  MATCH (referent:Referent {id: $id})
  RETURN referent { .name, .kind, .documentId, .starts, .ends, .kinds } AS referent
`;

export const READ_CLAIM = /* cypher */ `
  MATCH (claim:Claim {id: $id})-[:SUBJECT]->(subject:Referent)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object:Referent)
  RETURN 'claim' AS kind, claim.type AS type, claim.documentId AS documentId, claim.start AS start, claim.end AS end,
         ${CLAIM_WORDS} AS words
`;

export const READ_CLAIMS_OF_HOLDING = /* cypher */ `
  MATCH (claim:Claim)-[:SUBJECT]->(subject:Referent)
  WHERE claim.group STARTS WITH 'holder:' + $person + '|'
  MATCH (role:Role {id: $role})
  OPTIONAL MATCH (claim)-[:OBJECT]->(object:Referent)-[:REFERS_TO]->(of:Entity)
  WITH claim, subject, object, role, of
  WHERE of IS NULL OR EXISTS { (role)-[:OF]->(of) }
  RETURN 'claim' AS kind, claim.type AS type, claim.documentId AS documentId, claim.start AS start, claim.end AS end,
         ${CLAIM_WORDS} AS words,
         claim.title AS title, role.titleKey AS titleKey
`;

/** An attribution, or all that a statement follows from. */
export const READ_ATTRIBUTIONS = /* cypher */ `
  MATCH (attribution:Attribution)
  WHERE attribution.id = $id
  RETURN attribution { .act, .documentId, .starts, .ends, .text } AS attribution
  UNION
  MATCH (:Statement {id: $id})<-[:SUPPORTS]-(attribution:Attribution)
  RETURN attribution { .act, .documentId, .starts, .ends, .text } AS attribution
`;

type AttributionRow = Pick<ReferentRow, 'documentId' | 'starts' | 'ends'> & { act: string; text: string };

type ClaimWitnessRow = Omit<Witness, 'id'>;

/** Mentions of an entity, of at most so many documents; with `documentIds`, all its mentions in those documents. */
export async function chooseReferents(
  transaction: GraphTransaction,
  wanted: { id: string; documentIds: readonly string[] | null; limit: number },
): Promise<Witness[]> {
  const rows = await transaction.run<{ referent: ReferentRow }>(CHOOSE_REFERENTS, wanted);
  return rows.map(({ referent }) => ofReferent(referent));
}

/** One document's mentions; empty where there is no such referent. */
export async function readReferent(transaction: GraphTransaction, id: string): Promise<Witness[]> {
  const rows = await transaction.run<{ referent: ReferentRow }>(READ_REFERENT, { id });
  return rows.map(({ referent }) => ofReferent(referent));
}

/** The words of a claim, an attribution, or all reports of a statement; empty where there is none of that id. */
export async function readFactWords(transaction: GraphTransaction, id: string): Promise<Witness[]> {
  const claims = await transaction.run<ClaimWitnessRow>(READ_CLAIM, { id });
  const attributions = await transaction.run<{ attribution: AttributionRow }>(READ_ATTRIBUTIONS, { id });
  return [
    ...claims.map(witness),
    ...attributions.map(({ attribution: { act, text, starts, ends, documentId } }) =>
      witness({
        kind: 'attribution',
        type: act,
        documentId,
        start: starts[0] ?? 0,
        end: ends[0] ?? 0,
        words: text,
      }),
    ),
  ];
}

/** The words of every claim behind a holding, with titles for telling the person's offices apart. */
export function readHoldingWords(
  transaction: GraphTransaction,
  holding: { person: string; role: string },
): Promise<(ClaimWitnessRow & { title: string; titleKey: string })[]> {
  return transaction.run(READ_CLAIMS_OF_HOLDING, holding);
}

function ofReferent({ name, kind, documentId, starts, ends, kinds }: ReferentRow): Witness {
  const at = Math.max(0, kinds.indexOf('name'));
  return witness({
    kind: 'referent',
    type: kind,
    documentId,
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
    words: name,
  });
}
