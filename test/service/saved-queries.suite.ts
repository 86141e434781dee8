import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Node, Path } from 'neo4j-driver';
import { EXAMPLES } from '#api/answers/examples.ts';
import type { Answer } from '#api/schemas/answer.ts';
import { readSavedQuery, SAVED_QUERIES } from '#graph-schema/browser/saved-queries.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** Neo4j Browser draws no more than this at first, and people see no more. */
const READABLE_NODES = 300;

/** Where in a path the answer stands, when it is not what the path begins at: what two people share lies between them. */
const BETWEEN = ['Role', 'Statement'];
const BETWEEN_QUERIES = ['how-connected'];
/** The service leaves out what is no person ("a coast guard", "the survey"), by words that only it knows; the query shows these too. */
const SHOWS_MORE = ['unnamed-sources'];

type Row = Readonly<Record<string, Path | null>>;

/** Each saved query, run as Neo4j Browser runs it, shows what the API answers to the same question. */
export function describeSavedQueries(service: {
  ask: (question: string) => Promise<Answer>;
  graph: () => GraphClient;
}): void {
  const queries = SAVED_QUERIES.flatMap(({ names }) => names.map(readSavedQuery));

  /** Which ones the examples answer changes a little with what reading learns. */
  const answered: string[] = [];

  describe('a saved query for Neo4j Browser', () => {
    for (const { name, cypher, question } of queries)
      it(`${name} shows the answer to «${question}»`, async () => {
        const rows = await service.graph().read<Row>(cypher);
        const shown = rows.flatMap(({ path }) => answerIds(name, path));
        const { answers, conflicts } = await service.ask(question);
        const contested = conflicts.flatMap(({ sides }) => sides.map(({ person }) => person.id));
        const told = name === 'who-holds-an-office' ? [...idsOf(answers), ...contested] : idsOf(answers);
        if (told.length > 0) answered.push(name);
        const compared = SHOWS_MORE.includes(name) ? shown.filter((id) => told.includes(id)) : shown;
        assert.deepEqual([...new Set(compared)].sort(), [...new Set(told)].sort());
      });

    it('has an answer in the examples, nearly always', () =>
      assert.ok(answered.length >= queries.length - 3, `only ${answered} are answered`));

    for (const { name, cypher } of queries)
      it(`${name} never draws more than ${READABLE_NODES} nodes`, async () => {
        const rows = await service.graph().read<Row>(cypher);
        const limit = Number(/LIMIT (\d+)$/.exec(cypher)?.[1]);
        const nodesOfRow = Math.max(...rows.map((row) => new Set(nodesOf(row).map(idOf)).size));
        assert.ok(limit * nodesOfRow < READABLE_NODES, `${limit} rows of ${nodesOfRow} nodes`);
      });

    it('is there for every kind of question that the service offers', async () => {
      const kindOf = async (question: string) => (await service.ask(question)).understoodAs?.kind;
      const kinds = new Set(await Promise.all(queries.map(({ question }) => kindOf(question))));
      for (const question of EXAMPLES) assert.ok(kinds.has(await kindOf(question)), question);
    });
  });
}

function answerIds(name: string, path: Path | null | undefined): string[] {
  assert.ok(path, 'its rows have a path');
  if (!BETWEEN_QUERIES.includes(name)) return [idOf(path.start)];
  return nodesOf({ path })
    .filter(({ labels }) => labels.some((label) => BETWEEN.includes(label)))
    .map(idOf);
}

function nodesOf(row: Row): Node[] {
  return Object.values(row).flatMap((path) =>
    path === null ? [] : [path.start, ...path.segments.map(({ end }) => end)],
  );
}

function idOf({ properties }: Node): string {
  return String(properties.id);
}

function idsOf(answers: Answer['answers']): string[] {
  return answers.map(({ id }) => id);
}
