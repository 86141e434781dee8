import assert from 'node:assert/strict';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { type Mention, mentionChanges } from '#resolving/identity/mentions.ts';
import { speechChanges } from '#resolving/speech/speech-changes.ts';

const READ_ALL_MENTIONS = /* cypher */ `
  MATCH (referent:Referent)-[:REFERS_TO]->(entity:Entity)
  RETURN referent.id AS id, referent.documentId AS documentId, entity.id AS entityId, referent.name AS name,
         referent.surname AS surname, coalesce(referent.partial, false) AS partial, referent.contexts AS contexts
`;
const READ_ALL_COUNTS = /* cypher */ `
  MATCH (count:KeptCount) RETURN count.block AS block, count.member AS member, count.facets AS facets, count.documents AS documents
`;
const READ_ALL_PAIRS = /* cypher */ `
  MATCH (statement:Statement)
  RETURN statement.day AS day, [(statement)-[about:ABOUT]->() WHERE about.pair IS NOT NULL | about.pair] AS pairs
`;
const READ_ALL_SPEECH = /* cypher */ `
  MATCH (speaker)-[spoke:SPOKE_ABOUT]->(about)
  RETURN speaker.id + '|' + about.id AS pair, spoke.statements AS statements, spoke.months AS months, spoke.monthly AS monthly,
         spoke.first AS first, spoke.last AS last
`;

type Counts = { block: string; member: string; facets: string[]; documents: number[] };
type Speech = {
  pair: string;
  statements: number;
  months: number[];
  monthly: number[];
  first: string | null;
  last: string | null;
};

/** Fails where a number that is kept by differences is not the one that counting everything anew gives. */
export async function assertCountedAnew(graph: GraphClient): Promise<void> {
  const kept = await graph.read<Counts>(READ_ALL_COUNTS);
  assert.deepEqual(
    tell(kept.map((row) => [`${row.block} ${row.member}`, zip(row.facets, row.documents)])),
    tell(
      mentionChanges([], await graph.read<Mention>(READ_ALL_MENTIONS)).map((row) => [
        `${row.block} ${row.member}`,
        [...row.facets],
      ]),
    ),
  );
  const speech = await graph.read<Speech>(READ_ALL_SPEECH);
  const statements = await graph.read<{ day: string | null; pairs: string[] }>(READ_ALL_PAIRS);
  const anew = speechChanges([], statements);
  assert.deepEqual(
    tell(speech.map((row) => [row.pair, zip(row.months, row.monthly)])),
    tell(anew.map(({ pair, months }) => [pair, [...months]])),
  );
  assert.deepEqual(
    speech.map(({ pair, first, last }) => `${pair} ${first} ${last}`).sort(),
    anew.map(({ pair, days }) => `${pair} ${days[0] ?? null} ${days.at(-1) ?? null}`).sort(),
  );
  for (const { pair, statements: all, monthly } of speech)
    assert.equal(
      all,
      monthly.reduce((sum, count) => sum + count, 0),
      pair,
    );
}

function zip<Key>(keys: readonly Key[], counts: readonly number[]): [Key, number][] {
  return keys.map((key, index) => [key, counts[index] ?? 0]);
}

/** One line each, in the order of the lines, whatever order the graph and the lists had. */
function tell(rows: readonly (readonly [string, readonly (readonly [unknown, number])[]])[]): string[] {
  return rows.map(([key, counts]) => `${key}: ${counts.map((each) => each.join(' × ')).sort()}`).sort();
}
