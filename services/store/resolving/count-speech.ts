import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { splitKey } from '#resolving/blocks.ts';
import { countMonths, type SpeechChange } from '#resolving/speech/speech-changes.ts';
import { speechRank } from './speech-rank.ts';

export const READ_SPEECH = /* cypher */ `
  UNWIND $pairs AS row
  MATCH (:Entity|Source {id: row.speaker})-[spoke:SPOKE_ABOUT]->(:Entity {id: row.about})
  RETURN row.pair AS pair, spoke.months AS months, spoke.monthly AS monthly, spoke.first AS first, spoke.last AS last
`;

/** Found by an index: none of the statements between is looked at. */
export const READ_SPEECH_DAYS = /* cypher */ `
  UNWIND $pairs AS pair
  RETURN pair,
         head(COLLECT {
           MATCH ()-[about:ABOUT {pair: pair}]->() WHERE about.date IS NOT NULL
           RETURN about.date ORDER BY about.date LIMIT 1
         }) AS first,
         head(COLLECT {
           MATCH ()-[about:ABOUT {pair: pair}]->() WHERE about.date IS NOT NULL
           RETURN about.date ORDER BY about.date DESC LIMIT 1
         }) AS last
`;

export const WRITE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (speaker:Entity|Source {id: row.speaker})
  MATCH (about:Entity {id: row.about})
  MERGE (speaker)-[spoke:SPOKE_ABOUT]->(about)
  SET spoke = row.sum
`;

export const DELETE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (:Entity|Source {id: row.speaker})-[spoke:SPOKE_ABOUT]->(:Entity {id: row.about})
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
  const rows = await transaction.run<SpeechRow>(READ_SPEECH, {
    pairs: changes.map(({ pair }) => ({ pair, ...endsOf(pair) })),
  });
  const kept = new Map(rows.map((row) => [row.pair, row]));
  const days = await readDays(transaction, changes);
  const sums = changes.map((change) => {
    const before = kept.get(change.pair);
    const counts = countMonths(countsOf(before), change);
    const { first, last } = days.get(change.pair) ?? daysWith(before, change);
    return { ...endsOf(change.pair), counts, first, last };
  });
  const said = sums.filter(({ counts }) => counts.size > 0).map(rowOf);
  if (said.length > 0) await transaction.run(WRITE_SPEECH, { sums: said });
  const gone = sums.filter(({ counts }) => counts.size === 0);
  if (gone.length === 0) return;
  await transaction.run(DELETE_SPEECH, { sums: gone.map(({ speaker, about }) => ({ speaker, about })) });
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

function daysWith(before: DaysRow | undefined, { days }: SpeechChange) {
  const sorted = [before?.first ?? [], ...days, before?.last ?? []].flat().sort();
  return { first: sorted[0] ?? null, last: sorted.at(-1) ?? null };
}

function countsOf(before: SpeechRow | undefined): Map<number, number> {
  return new Map(before?.months.map((month, index) => [month, before.monthly[index] ?? 0]));
}

function rowOf({
  speaker,
  about,
  counts,
  first,
  last,
}: {
  speaker: string;
  about: string;
  counts: ReadonlyMap<number, number>;
  first: string | null;
  last: string | null;
}) {
  const [months, monthly] = [[...counts.keys()], [...counts.values()]];
  const statements = monthly.reduce((sum, count) => sum + count, 0);
  const rank = speechRank({ about, statements });
  return { speaker, about, sum: { statements, months, monthly, first, last, rank } };
}

function endsOf(pair: string): { speaker: string; about: string } {
  const [speaker = '', about = ''] = splitKey(pair);
  return { speaker, about };
}
