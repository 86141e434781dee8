import { pino } from 'pino';
import { answerQuestion } from '#api/answers/answer-question.ts';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { createKnowledge } from '#ingestion/resolving/knowledge.ts';
import { work } from '#ingestion/work.ts';
import { createReaders } from '#readers/readers.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createArticles, type SyntheticArticle } from '#scripts/articles/create-articles.ts';
import { deliverArticles } from '#scripts/articles/deliver-articles.ts';
import { createRandom } from '#scripts/articles/random.ts';
import { withTemporaryGraph } from '#scripts/temporary-graph.ts';
import { plainTable } from '../report/table.ts';
import { askUntold, UNANSWERABLE } from './ask-what-is-not-told.ts';
import { ANSWERABLE, type JudgedQuestion } from './ask-what-is-told.ts';
import { addAnswer, type Mistake, type Tally } from './tally.ts';
import { type Truth, truthOf } from './truth.ts';

const SEED = 11;
const ARTICLES = 250;
const WORDS = 250;
/** Questions of each maker. */
const EACH = 20;
const TODAY = '2025-12-31';

/** Wrong answers, and unanswerable questions that are answered, must stay under these. */
const MOST_WRONG = 0.02;
const MOST_ANSWERED = 0.01;

/**
 * Asks questions over synthetic articles, where what is told is known, on a Neo4j of its own, and prints how many answers were wrong.
 * What reading gets wrong counts as well: whoever asks does not care where a mistake was made.
 * @returns whether both limits are kept
 */
export async function evaluateQuestions({ listMistakes }: { listMistakes: boolean }): Promise<boolean> {
  const articles = [...createArticles({ seed: SEED, count: ARTICLES, words: WORDS })];
  const { tallies, mistakes } = await withTemporaryGraph(async (graph) => {
    await readInto(graph, articles);
    return askAll(graph, truthOf(articles));
  });
  if (listMistakes)
    for (const { question, wrong, missed } of mistakes) {
      console.log(question);
      for (const answer of wrong) console.log(`  + ${answer}`);
      for (const expected of missed) console.log(`  - ${expected}`);
    }
  return print(tallies);
}

async function askAll(graph: GraphClient, truth: Truth) {
  const tallies = new Map<string, Tally>();
  const mistakes: Mistake[] = [];
  const gazetteers = createGazetteers();
  for (const asked of questionsOn(truth)) {
    const options = { graph, gazetteers, collection: null, today: TODAY };
    const answer = await answerQuestion(asked.question, options);
    const mistake = addAnswer(tallies, { asked, answer });
    if (mistake !== null) mistakes.push(mistake);
  }
  return { tallies, mistakes };
}

function questionsOn(truth: Truth): JudgedQuestion[] {
  const random = createRandom(SEED);
  const rounds = Array.from({ length: EACH });
  return rounds.flatMap(() => [
    ...ANSWERABLE.map((maker) => maker(random, truth)),
    ...UNANSWERABLE.flatMap((maker) => askUntold(maker, { random, truth }) ?? []),
  ]);
}

function print(tallies: ReadonlyMap<string, Tally>): boolean {
  const answerable = [...tallies].filter(([kind]) => kind !== 'unanswerable');
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  console.log(`\nquestions on ${ARTICLES} synthetic articles`);
  console.log(
    plainTable(
      ['kind', 'questions', 'answers', 'wrong', 'of what was expected, found'],
      answerable.map(([kind, { questions, answers, wrong, expected, missed }]) => [
        kind,
        String(questions),
        String(answers),
        share(wrong, answers),
        share(expected - missed, expected),
      ]),
    ),
  );
  const sum = (field: 'answers' | 'wrong') =>
    answerable.reduce((total, [, tally]) => total + tally[field], 0);
  const { questions, answered } = tallies.get('unanswerable') ?? { questions: 0, answered: 0 };
  const [wrong, made] = [sum('wrong') / sum('answers'), answered / questions];
  console.log(`wrong answers ${share(sum('wrong'), sum('answers'))} (at most ${100 * MOST_WRONG} %)`);
  console.log(
    `unanswerable questions answered ${share(answered, questions)} of ${questions} (at most ${100 * MOST_ANSWERED} %)`,
  );
  return wrong <= MOST_WRONG && made <= MOST_ANSWERED;
}

async function readInto(graph: GraphClient, articles: readonly SyntheticArticle[]): Promise<void> {
  await deliverArticles(graph, articles);
  const readers = createReaders({ threads: 1 });
  const log = pino({ level: 'silent' });
  const stop = new AbortController().signal;
  const knowledge = createKnowledge();
  try {
    await work({ client: graph, readers, knowledge, log, stop, untilIdle: true });
  } finally {
    await readers.close();
  }
}
