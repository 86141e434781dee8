import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Version } from '#resolving/versions/order-versions.ts';

export const READ_VERSIONS = /* cypher */ `
  UNWIND $addresses AS address
  MATCH (document:Document {address: address})
  RETURN address, document.id AS id, document.updatedAt AS updatedAt, document.publishedAt AS publishedAt
`;

/** A document that stood at an address. */
export type VersionRow = Version & { readonly address: string };

/** Everything that stood at these addresses. */
export function readVersions(
  transaction: GraphTransaction,
  addresses: readonly string[],
): Promise<VersionRow[]> {
  return transaction.run<VersionRow>(READ_VERSIONS, { addresses });
}
