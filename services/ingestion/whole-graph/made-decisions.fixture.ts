import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { decide } from '#store/decisions/decide.ts';
import { readDecisions } from '#store/decisions/read-decisions.ts';
import type { DecisionRequest } from '#store/decisions/request.ts';
import { storeDecisions, type ToldDecision } from '#store/decisions/store-decision.ts';
import { undoDecision } from '#store/decisions/undo-decision.ts';

const AT = '2025-12-10T09:00:00Z';

/** The best known persons, each with a document that mentions it, and a statement. */
const PERSONS = /* cypher */ `
  MATCH (person:Person)<-[:REFERS_TO]-(referent:Referent)
  WITH person, min(referent.documentId) AS document ORDER BY person.documents DESC, person.id LIMIT 7
  RETURN person.id AS id, document
`;
const STATEMENT = /* cypher */ `
  MATCH (statement:Statement) WHERE statement.documents > 1
  RETURN statement.id AS id ORDER BY id LIMIT 1
`;

/** Takes one decision of each kind about a graph of many persons. @returns them, to be made again in other graphs */
export async function makeDecisions(graph: GraphClient): Promise<ToldDecision[]> {
  const persons = await graph.read<{ id: string; document: string }>(PERSONS);
  const [statement] = await graph.read<{ id: string }>(STATEMENT);
  const [one, two, three, four, five, six, seven] = persons.map(({ id }) => id);
  const reasoned = { by: 'ada', why: 'to see' };
  const requests: DecisionRequest[] = [
    { kind: 'merge', entity: one ?? '', into: two ?? '', ...reasoned },
    { kind: 'not-same', entity: two ?? '', other: three ?? '', ...reasoned },
    { kind: 'split', entity: four ?? '', documents: [persons[3]?.document ?? ''], ...reasoned },
    { kind: 'rename', entity: five ?? '', name: 'Somebody Else', ...reasoned },
    { kind: 'type', entity: six ?? '', type: 'Organization', ...reasoned },
    { kind: 'merge', entity: seven ?? '', into: one ?? '', ...reasoned },
    { kind: 'hide', fact: statement?.id ?? '', ...reasoned },
  ];
  for (const request of requests) await decide(graph, { request, at: AT });
  const { decisions } = await graph.inTransaction(readDecisions);
  return decisions.map((decision) => ({ ...decision, name: decision.kind, at: AT }));
}

/** Makes decisions as they were made elsewhere, whether or not their documents are there. */
export async function remakeDecisions(graph: GraphClient, decisions: readonly ToldDecision[]): Promise<void> {
  await graph.inTransaction((transaction) => storeDecisions(transaction, decisions));
}

/** Takes decisions back, whether or not they stand. */
export async function undoDecisions(graph: GraphClient, decisions: readonly ToldDecision[]): Promise<void> {
  for (const { id } of decisions) await undoDecision(graph, { id, by: 'eve', at: AT });
}
