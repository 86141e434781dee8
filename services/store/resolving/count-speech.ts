import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { splitKey } from '#resolving/blocks.ts';
import { countMonths, type SpeechChange } from '#resolving/speech/speech-changes.ts';
import { speechRank } from './speech-rank.ts';

export const READ_SPEECH = /* cypher */ `
  UNWIND $pairs AS row
  MATCH (:Entity|Source {id: row.speaker})-[spoke:SPOKE_ABOUT]->(:Entity {id: row.about})
  RETURN row.pair AS pair, spoke.months AS months, spoke.monthly AS monthly
`;

/** The first and last day are found by an index: none of the statements between is looked at. */
export const WRITE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (speaker:Entity|Source {id: row.speaker})
  MATCH (about:Entity {id: row.about})
  MERGE (speaker)-[spoke:SPOKE_ABOUT]->(about)
  SET spoke.statements = row.statements, spoke.months = row.months, spoke.monthly = row.monthly, spoke.rank = row.rank,
      spoke.first = head(COLLECT {
        MATCH ()-[first:ABOUT {pair: row.pair}]->() WHERE first.date IS NOT NULL
        RETURN first.date ORDER BY first.date LIMIT 1
      }),
      spoke.last = head(COLLECT {
        MATCH ()-[last:ABOUT {pair: row.pair}]->() WHERE last.date IS NOT NULL
        RETURN last.date ORDER BY last.date DESC LIMIT 1
      })
`;

export const DELETE_SPEECH = /* cypher */ `
  UNWIND $sums AS row
  MATCH (:Entity|Source {id: row.speaker})-[spoke:SPOKE_ABOUT]->(:Entity {id: row.about})
  DELETE spoke
`;

type CountsRow = {
  readonly pair: string;
  readonly months: readonly number[];
  readonly monthly: readonly number[];
};

/**
 * Changes the sums of what speakers said about entities by differences, after the statements were written: what it costs does not depend on
 * how many there are. Edges where nothing is said any more go. Only who has the turn of the resolver may.
 */
export async function countSpeech(
  transaction: GraphTransaction,
  changes: readonly SpeechChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = await transaction.run<CountsRow>(READ_SPEECH, {
    pairs: changes.map(({ pair }) => ({ pair, ...endsOf(pair) })),
  });
  const kept = new Map(rows.map(({ pair, months, monthly }) => [pair, countsOf({ months, monthly })]));
  const sums = changes.map((change) => ({
    pair: change.pair,
    counts: countMonths(kept.get(change.pair) ?? new Map(), change),
  }));
  const said = sums.filter(({ counts }) => counts.size > 0).map(({ pair, counts }) => sumOf(pair, counts));
  if (said.length > 0) await transaction.run(WRITE_SPEECH, { sums: said });
  const gone = sums.filter(({ counts }) => counts.size === 0).map(({ pair }) => endsOf(pair));
  if (gone.length > 0) await transaction.run(DELETE_SPEECH, { sums: gone });
}

function countsOf({ months, monthly }: Omit<CountsRow, 'pair'>): Map<number, number> {
  return new Map(months.map((month, index) => [month, monthly[index] ?? 0]));
}

function sumOf(pair: string, counts: ReadonlyMap<number, number>) {
  const { speaker, about } = endsOf(pair);
  const monthly = [...counts.values()];
  const statements = monthly.reduce((sum, count) => sum + count, 0);
  const rank = speechRank({ about, statements });
  return { pair, speaker, about, statements, months: [...counts.keys()], monthly, rank };
}

function endsOf(pair: string): { speaker: string; about: string } {
  const [speaker = '', about = ''] = splitKey(pair);
  return { speaker, about };
}
