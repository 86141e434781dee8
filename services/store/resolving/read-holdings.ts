import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { HoldingSeen } from '#resolving/conflicts/find-conflicts.ts';

/** Only offices with one holder at a time can be disputed: a parliament has hundreds of members, none of whom is looked at for another. */
const TELL_DISPUTABLE = `
  WHERE role.oneHolder
  RETURN id, holds { .status, .days, .undated, .documents, .stories, .claims, personId: person.id, personName: person.name,
           roleId: role.id, roleName: role.name, titleKey: role.titleKey,
           placed: NOT EXISTS { (role)-[:OF]->(:Person) } } AS holding
`;

export const READ_HOLDINGS_OF_ROLE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (person:Person)-[holds:HOLDS]->(role:Role {id: id})
  ${TELL_DISPUTABLE}`;

export const READ_HOLDINGS_OF_PERSON = /* cypher */ `
  UNWIND $ids AS id
  MATCH (person:Person {id: id})-[holds:HOLDS]->(role:Role)
  ${TELL_DISPUTABLE}`;

type Row = { readonly id: string; readonly holding: HoldingSeen };

/** The holdings of offices and of persons that can be disputed, by the id that was asked for. */
export async function readHoldings(
  transaction: GraphTransaction,
  { roles, persons }: { roles: readonly string[]; persons: readonly string[] },
): Promise<{ ofRole: Row[]; ofPerson: Row[] }> {
  const [ofRole, ofPerson] = await Promise.all([
    transaction.run<Row>(READ_HOLDINGS_OF_ROLE, { ids: roles }),
    transaction.run<Row>(READ_HOLDINGS_OF_PERSON, { ids: persons }),
  ]);
  return { ofRole, ofPerson };
}
