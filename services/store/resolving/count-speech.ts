import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { splitKey } from '#resolving/blocks.ts';
import { countMonths, type SpeechChange } from '#resolving/speech/speech-changes.ts';
import { runInOrder } from './run-in-order.ts';
import { speechRank } from './speech-rank.ts';

/** Found by the ids of both ends: to go from one of them would be to look at thousands. */
export const READ_SPEECH = /* cypher */ `
  UNWIND $pairs AS pair
  MATCH ()-[spoke:SPOKE_ABOUT {pair: pair}]->() USING INDEX spoke:SPOKE_ABOUT(pair)
  RETURN pair, spoke.months AS months, spoke.monthly AS monthly, spoke.first AS first, spoke.last AS last
`;

/** Found by an index: none of the statements between is looked at. */
export const READ_SPEECH_DAYS = /* cypher */ `
  UNWIND $pairs AS pair
  RETURN pair,
         head(COLLECT {
           MATCH ()-[about:ABOUT {pair: pair}]->() USING INDEX about:ABOUT(pair, date) WHERE about.date IS NOT NULL
           RETURN about.date ORDER BY about.date LIMIT 1
         }) AS first,
         head(COLLECT {
           MATCH ()-[about:ABOUT {pair: pair}]->() USING INDEX about:ABOUT(pair, date) WHERE about.date IS NOT NULL
           RETURN about.date ORDER BY about.date DESC LIMIT 1
         }) AS last
`;

export const WRITE_SPEECH = /* cypher */ `
  UNWIND $sums AS sum
  MATCH ()-[spoke:SPOKE_ABOUT {pair: sum.pair}]->() USING INDEX spoke:SPOKE_ABOUT(pair)
  SET spoke = sum
`;

export const CREATE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (speaker:Entity|Source {id: row.speaker})
  MATCH (about:Entity {id: row.about})
  CREATE (speaker)-[spoke:SPOKE_ABOUT]->(about)
  SET spoke = row.sum
`;

export const DELETE_SPEECH = /* cypher */ `
  UNWIND $pairs AS pair
  MATCH ()-[spoke:SPOKE_ABOUT {pair: pair}]->() USING INDEX spoke:SPOKE_ABOUT(pair)
  DELETE spoke
`;

type DaysRow = { readonly pair: string; readonly first: string | null; readonly last: string | null };
type SpeechRow = DaysRow & { readonly months: readonly number[]; readonly monthly: readonly number[] };

/**
 * Changes the sums of what speakers said about entities by differences, after the statements were written: what it costs does not depend on
 * how many there are. Edges where nothing is said any more go. Only who has the turn of the resolver may.
 */
export async function countSpeech(
  transaction: GraphTransaction,
  changes: readonly SpeechChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = await transaction.run<SpeechRow>(READ_SPEECH, { pairs: changes.map(({ pair }) => pair) });
  const kept = new Map(rows.map((row) => [row.pair, row]));
  const days = await readDays(transaction, changes);
  const sums = changes.map((change) => {
    const before = kept.get(change.pair);
    const counts = countMonths(countsOf(before), change);
    return { counts, sum: sumOf({ counts, ...(days.get(change.pair) ?? daysWith(before, change)) }) };
  });
  const gone = sums.filter(({ counts }) => counts.size === 0).map(({ sum: { pair } }) => pair);
  const said = sums.filter(({ counts }) => counts.size > 0).map(({ sum }) => sum);
  const known = said.filter(({ pair }) => kept.has(pair));
  const created = said.filter(({ pair }) => !kept.has(pair)).map((sum) => ({ ...endsOf(sum.pair), sum }));
  await runInOrder(transaction, [
    [DELETE_SPEECH, { pairs: gone }],
    [WRITE_SPEECH, { sums: known }],
    [CREATE_SPEECH, { sums: created }],
  ]);
}

/** First and last days where statements are gone; where some only came they follow from what is kept. */
async function readDays(
  transaction: GraphTransaction,
  changes: readonly SpeechChange[],
): Promise<Map<string, DaysRow>> {
  const pairs = changes.flatMap(({ pair, less }) => (less ? [pair] : []));
  if (pairs.length === 0) return new Map();
  const rows = await transaction.run<DaysRow>(READ_SPEECH_DAYS, { pairs });
  return new Map(rows.map((row) => [row.pair, row]));
}

function daysWith(before: DaysRow | undefined, { pair, days }: SpeechChange): DaysRow {
  const sorted = [before?.first ?? [], ...days, before?.last ?? []].flat().sort();
  return { pair, first: sorted[0] ?? null, last: sorted.at(-1) ?? null };
}

function countsOf(before: SpeechRow | undefined): Map<number, number> {
  return new Map(before?.months.map((month, index) => [month, before.monthly[index] ?? 0]));
}

function sumOf({ pair, counts, first, last }: DaysRow & { counts: ReadonlyMap<number, number> }) {
  const monthly = [...counts.values()];
  const statements = monthly.reduce((sum, count) => sum + count, 0);
  const rank = speechRank({ about: endsOf(pair).about, statements });
  return { pair, statements, months: [...counts.keys()], monthly, first, last, rank };
}

function endsOf(pair: string): { speaker: string; about: string } {
  const [speaker = '', about = ''] = splitKey(pair);
  return { speaker, about };
}
