import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Answer } from '#api/schemas/answer.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** A question on the examples, as evaluation/questions.jsonl has it; its words were judged by hand against the articles. */
type JudgedQuestion = {
  readonly question: string;
  readonly kind: string;
  /** Names, offices or words, of each of which some answer has to hold one; none where nothing answers the question. */
  readonly expected: readonly string[];
  /** What answers may hold besides; "*" for anything. */
  readonly allowed: readonly string[];
};

const FILE = join(import.meta.dirname, '../../evaluation/questions.jsonl');
const QUESTIONS = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as JudgedQuestion);

/** Reading the examples is not without mistakes, and a question over them cannot be better. */
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.93;

type Service = {
  ask: (question: string) => Promise<Answer>;
  graph: () => GraphClient;
};

/** What an answer says, without its evidence. */
function told({ evidence: _, ...answer }: Answer['answers'][number]): string {
  return JSON.stringify(answer);
}

/** Questions of every kind on the examples: what they ask, what they find, and that their query shows the same. */
export function describeQuestions({ ask, graph }: Service): void {
  describe('questions on the examples', () => {
    for (const { question, kind, expected, allowed } of QUESTIONS) {
      it(`«${question}» asks for ${kind}`, async () => {
        assert.equal((await ask(question)).understoodAs?.kind, kind);
      });
      if (expected.length > 0 || allowed.length > 0) continue;
      it(`finds nothing for «${question}», and says what was looked for`, async () => {
        const { found, answers, sentence } = await ask(question);
        assert.deepEqual([found, answers.map(told)], [false, []]);
        assert.match(sentence, /^Nothing found: /);
      });
    }

    it('are answered rightly, but for what reading missed', async (context) => {
      const right = { answers: 0, expected: 0 };
      const all = { answers: 0, expected: 0 };
      for (const { question, expected, allowed } of QUESTIONS) {
        const answers = (await ask(question)).answers.map(told);
        const missed = expected.filter((words) => !answers.some((answer) => answer.includes(words)));
        const wrong = answers.filter(
          (answer) => ![...expected, ...allowed].some((words) => words === '*' || answer.includes(words)),
        );
        for (const words of missed) context.diagnostic(`«${question}» missed: ${words}`);
        for (const answer of wrong) context.diagnostic(`«${question}» wrong: ${answer}`);
        right.answers += answers.length - wrong.length;
        right.expected += expected.length - missed.length;
        all.answers += answers.length;
        all.expected += expected.length;
      }
      const [precision, recall] = [right.answers / all.answers, right.expected / all.expected];
      context.diagnostic(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      assert.ok(precision >= LEAST_PRECISION && recall >= LEAST_RECALL, `${precision} ${recall}`);
    });

    for (const { question } of onePerKind())
      it(`«${question}» has a query for Neo4j Browser that returns its answers`, async () => {
        const { found, answers, cypher } = await ask(question);
        // What reading missed is told by the measure above.
        if (!found) return;
        const rows = JSON.stringify(await graph().read(cypher ?? ''));
        for (const { id, kind, name } of answers)
          assert.ok(kind === 'Step' || rows.includes(id), `${name} in ${cypher}`);
      });
  });
}

/** The first question of each kind that has an answer. */
function onePerKind(): JudgedQuestion[] {
  const answered = QUESTIONS.filter(({ expected }) => expected.length > 0);
  return answered.filter(
    ({ kind }, index) => answered.findIndex((question) => question.kind === kind) === index,
  );
}
