import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { testGraph } from '#test/graph.ts';
import { listAlternatives } from './list-alternatives.ts';

const run = randomUUID();
const id = (name: string) => `${run}-${name}`;

/** "Nora Adler and Jan Krol spoke", of which Nora Adler holds an office that another document gives to Piet Moor; and Max Adler elsewhere. */
const CREATE = /* cypher */ `
  CREATE (document:Document {id: $run + '-document', name: 'Talks'}),
         (nora:Entity:Person {id: $run + '-nora', name: 'Nora Adler', documents: 2}),
         (max:Entity:Person {id: $run + '-max', name: 'Max Adler', documents: 1}),
         (jan:Entity:Person {id: $run + '-jan', name: 'Jan Krol', documents: 1}),
         (piet:Entity:Person {id: $run + '-piet', name: 'Piet Moor', documents: 1}),
         (role:Role {id: $run + '-role', name: 'Minister of Togo', title: 'Minister'}),
         (:Referent {id: $run + '-r1', name: 'Nora Adler', surname: $run + 'adler', starts: [0], ends: [10]})-[:IN]->(document),
         (second:Referent {id: $run + '-r2', name: 'Jan Krol', starts: [15], ends: [23]})-[:IN]->(document),
         (far:Referent {id: $run + '-r3', name: 'Piet Moor', starts: [900], ends: [909]})-[:IN]->(document),
         (namesake:Referent {id: $run + '-r4', name: 'Max Adler', surname: $run + 'adler', starts: [3], ends: [12]}),
         (second)-[:REFERS_TO]->(jan), (far)-[:REFERS_TO]->(piet), (namesake)-[:REFERS_TO]->(max),
         (conflict:Conflict {id: $run + '-conflict', name: 'Minister', kind: 'two-holders', stories: 2,
           claims: [$run + '-claim'], explanation: 'Nora Adler, Piet Moor'}),
         (conflict)-[:BETWEEN]->(nora), (conflict)-[:BETWEEN]->(piet), (conflict)-[:BETWEEN]->(role)
`;

describe('what a fact could have been read as, and was not', () => {
  let graph: GraphClient;
  before(async () => {
    graph = await testGraph();
    await graph.write(CREATE, { run });
  });
  after(async () => {
    await graph.write('MATCH (n) WHERE n.id STARTS WITH $run DETACH DELETE n', { run });
    await graph.close();
  });

  const alternatives = async (claims: readonly string[]) => {
    const rows = await listAlternatives(graph, {
      surnames: [`${run}adler`],
      chosen: [id('nora')],
      claims,
      document: id('document'),
      start: 0,
      end: 30,
      limit: 20,
    });
    return rows.map(({ reason, entity, name }) => [reason, entity?.name, name]);
  };

  it('is a namesake, who else the words name, and whom other documents name instead', async () => {
    assert.deepEqual(await alternatives([id('claim')]), [
      ['contradicted', 'Piet Moor', 'Nora Adler, Piet Moor'],
      ['same-name', 'Max Adler', 'Max Adler'],
      ['same-words', 'Jan Krol', 'Jan Krol'],
      ['same-words', undefined, 'Nora Adler'],
    ]);
  });

  it('is nobody of a contradiction about other claims', async () => {
    const reasons = (await alternatives([id('other')])).map(([reason]) => reason);
    assert.ok(!reasons.includes('contradicted'));
  });
});
