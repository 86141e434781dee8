import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { runInOrder } from './run-in-order.ts';

export const DESCRIBE_ROLES = /* cypher */ `
  UNWIND $roles AS row
  MATCH (role:Role {id: row.id})
  SET role.title = row.title, role.name = row.name, role.oneHolder = row.oneHolder
`;

export const LINK_DEPUTIES = /* cypher */ `
  UNWIND $links AS link
  MATCH (deputy:Role {id: link.deputy})
  MATCH (chief:Role {id: link.chief})
  MERGE (deputy)-[:DEPUTY_TO]->(chief)
`;

export const DELETE_ROLES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (role:Role {id: id})
  DETACH DELETE role
`;

type RolesWritten = {
  readonly roles: readonly {
    readonly id: string;
    readonly title: string;
    readonly name: string;
    /** True for an office with one holder at a time, else null. */
    readonly oneHolder: true | null;
  }[];
  /** Ids of offices; only those that both exist are linked. */
  readonly links: readonly { readonly deputy: string; readonly chief: string }[];
  readonly gone: readonly string[];
};

/** Writes names of offices, links deputies to whom they deputize for, and takes away offices that nobody holds any more. */
export async function describeRoles(
  transaction: GraphTransaction,
  { roles, links, gone }: RolesWritten,
): Promise<void> {
  await runInOrder(transaction, [
    [DELETE_ROLES, { ids: gone }],
    [DESCRIBE_ROLES, { roles }],
    [LINK_DEPUTIES, { links }],
  ]);
}
