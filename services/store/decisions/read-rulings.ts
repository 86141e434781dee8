import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Ruling } from '#resolving/decisions/ruling.ts';

export const READ_RULINGS = /* cypher */ `
  MATCH (ruling:Ruling)
  RETURN ruling.id AS id, ruling.kind AS kind, ruling.of AS of, ruling.is AS is, ruling.label AS label, ruling.code AS code,
         ruling.surname AS surname, ruling.documentId AS documentId
`;

/** What standing decisions mean, as it was last computed. */
export function readRulings(transaction: GraphTransaction): Promise<Ruling[]> {
  return transaction.run<Ruling>(READ_RULINGS);
}
