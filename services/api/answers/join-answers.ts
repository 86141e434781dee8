import type { Answer } from '../schemas/answer.ts';

type Unpended = Omit<Answer, 'pending'>;

/**
 * The answers to all questions that one with an "or" stands for, as one: what was found first, and what was not beside it.
 * @param answers at least one, each of a question that was understood
 */
export function joinAnswers(question: string, answers: readonly Unpended[]): Unpended {
  const [first, ...others] = [...answers].sort((one, other) => Number(other.found) - Number(one.found));
  if (first === undefined) throw new Error('A question with alternatives has at least one.');
  const all = [first, ...others];
  return {
    ...first,
    question,
    sentence: [...new Set(all.map(({ sentence }) => sentence))].join(' '),
    understoodAs: joinUnderstanding(all),
    answers: distinct(all.flatMap((answer) => answer.answers)),
    closest: all.some(({ found }) => found) ? [] : distinct(all.flatMap(({ closest }) => closest)),
    cypher: joinQueries(all.map(({ cypher }) => cypher)),
    conflicts: distinct(all.flatMap(({ conflicts }) => conflicts)),
    suggestions: [...new Set(all.flatMap(({ suggestions }) => suggestions))],
  };
}

function joinUnderstanding(all: readonly Unpended[]): Answer['understoodAs'] {
  const understood = all.map(({ understoodAs }) => understoodAs).filter((each) => each !== null);
  const [first] = understood;
  if (first === undefined) return null;
  const description = [...new Set(understood.map((each) => each.description))].join(', or ');
  return { ...first, description, names: distinct(understood.flatMap(({ names }) => names)) };
}

/** The first of those with the same id, kind and standing: one person may answer with several offices. */
function distinct<Item extends { id: string; status?: string; title?: string }>(
  items: readonly Item[],
): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.id} ${item.status ?? ''} ${item.title ?? ''}`;
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

/** Queries that return the same columns show their paths together; of others the first is what it can be. */
function joinQueries(queries: readonly (string | null)[]): string | null {
  const given = [...new Set(queries.filter((query) => query !== null))];
  const returned = (query: string) => query.slice(query.lastIndexOf('RETURN '));
  const [first] = given;
  if (first === undefined) return null;
  return given.filter((query) => returned(query) === returned(first)).join('\nUNION\n');
}
