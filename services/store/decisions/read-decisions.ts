import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Decision, FactSeen } from '#resolving/decisions/decision.ts';
import { type ReferentSeen, unitOf } from '#resolving/decisions/unit-of.ts';
import { CLAIM_WORDS } from './claim-words.ts';

export const READ_DECISIONS = /* cypher */ `
  MATCH (decision:Decision)
  RETURN decision { .id, .kind, .says, .by, .why,
    subject: COLLECT { MATCH (decision)-[:REGARDS {side: 'subject'}]->(witness:Witness) RETURN witness { .* } ORDER BY witness.id },
    object: COLLECT { MATCH (decision)-[:REGARDS {side: 'object'}]->(witness:Witness) RETURN witness { .* } ORDER BY witness.id }
  } AS decision
`;

/** Whatever may be the words of a witness: what is at their place, and what is called so. */
export const READ_REFERENTS_OF_WITNESSES = /* cypher */ `
  MATCH (witness:Witness {kind: 'referent'})
  MATCH (:Document {id: witness.documentId})<-[:IN]-(referent:Referent)
  WHERE referent.name = witness.words
     OR any(i IN range(0, size(referent.starts) - 1) WHERE referent.starts[i] < witness.end AND referent.ends[i] > witness.start)
  RETURN DISTINCT referent { .id, .name, .kind, .code, .key, .surname, .documentId, .starts, .ends,
    partial: coalesce(referent.partial, false), contexts: coalesce(referent.contexts, []) } AS referent
`;

export const READ_CLAIMS_OF_WITNESSES = /* cypher */ `
  MATCH (witness:Witness {kind: 'claim'})
  MATCH (:Document {id: witness.documentId})<-[:IN]-(claim:Claim {type: witness.type})-[:SUBJECT]->(subject:Referent)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object:Referent)
  RETURN DISTINCT claim.id AS id, 'claim' AS kind, claim.type AS type, claim.documentId AS documentId,
         [claim.start] AS starts, [claim.end] AS ends,
         ${CLAIM_WORDS} AS words
`;

export const READ_ATTRIBUTIONS_OF_WITNESSES = /* cypher */ `
  MATCH (witness:Witness {kind: 'attribution'})
  MATCH (:Document {id: witness.documentId})<-[:IN]-(attribution:Attribution)
  WHERE attribution.text = witness.words
     OR any(i IN range(0, size(attribution.starts) - 1) WHERE attribution.starts[i] < witness.end AND attribution.ends[i] > witness.start)
  RETURN DISTINCT attribution.id AS id, 'attribution' AS kind, attribution.act AS type, attribution.documentId AS documentId,
         attribution.starts AS starts, attribution.ends AS ends, attribution.text AS words
`;

type ReferentRow = ReferentSeen &
  Pick<FactSeen, 'id' | 'documentId' | 'starts' | 'ends'> & { readonly name: string };

/** All standing decisions, with the facts that they may hang on. */
export async function readDecisions(
  transaction: GraphTransaction,
): Promise<{ decisions: Decision[]; facts: FactSeen[] }> {
  const rows = await transaction.run<{ decision: Decision }>(READ_DECISIONS);
  if (rows.length === 0) return { decisions: [], facts: [] };
  const referents = await transaction.run<{ referent: ReferentRow }>(READ_REFERENTS_OF_WITNESSES);
  const others = await Promise.all([
    transaction.run<Omit<FactSeen, 'unit'>>(READ_CLAIMS_OF_WITNESSES),
    transaction.run<Omit<FactSeen, 'unit'>>(READ_ATTRIBUTIONS_OF_WITNESSES),
  ]);
  return {
    decisions: rows.map(({ decision }) => ({ ...decision, says: decision.says ?? null })),
    facts: [
      ...referents.map(({ referent }) => referentSeen(referent)),
      ...others.flat().map((fact) => ({ ...fact, unit: null })),
    ],
  };
}

function referentSeen(referent: ReferentRow): FactSeen {
  const { id, name, kind, documentId, starts, ends } = referent;
  return {
    id,
    kind: 'referent',
    type: kind,
    documentId,
    starts,
    ends,
    words: name,
    unit: unitOf({ ...referent, code: referent.code ?? null, surname: referent.surname ?? null }),
  };
}
