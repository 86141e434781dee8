import { createPipeline } from '#reading/pipeline.ts';
import { createReader, createSteps, type ReadingInput } from '#reading/read.ts';
import { tokenize } from '#reading/tokens/tokens-step.ts';
import { peakMegabytes, startCpuClock } from './own-cost.ts';
import { readArticles } from './read-articles.ts';
import { createWinkFloor } from './wink-floor.ts';

/** Articles are read over and over until a round has about this many tokens. */
const TOKENS_A_ROUND = 30_000;
/** Rounds before the measured ones: with one alone the compiler is not done, and the whole reads a fifth slower than its steps say. */
const WARM_UP = 4;
const ROUNDS = 3;

/** CPU seconds, so that a busy machine does not change the figure; the best of the rounds counts. */
type Measured = { readonly name: string; readonly tokensPerSecond: number };

/** Prints tokens per CPU second of reading, of each of its steps, and of bare wink-nlp on the same articles, and memory. */
export async function benchmarkReading([path]: readonly string[]): Promise<void> {
  const started = performance.now();
  const read = createReader();
  const startUp = performance.now() - started;
  const articles = await readArticles(path);
  const tokens = articles.reduce((sum, { text }) => sum + tokenize(text).tokens.length, 0);
  const times = Math.max(1, Math.ceil(TOKENS_A_ROUND / tokens));
  const all = { tokens: tokens * times, times };
  const floor = measure('wink-nlp: sentences and tags', all, overAll(articles, createWinkFloor()));
  const whole = measure('reading, whole', all, overAll(articles, read));
  const steps = measureSteps(articles, all);
  console.log(`${articles.length} articles, ${tokens} tokens; start-up ${Math.round(startUp)} ms\n`);
  for (const { name, tokensPerSecond } of [floor, whole, ...steps]) {
    console.log(
      `${name.padEnd(34)}${Math.round(tokensPerSecond).toLocaleString('en').padStart(12)} tokens/s`,
    );
  }
  console.log(`\nreading : wink-nlp = 1 : ${(floor.tokensPerSecond / whole.tokensPerSecond).toFixed(1)}`);
  console.log(`peak memory ${peakMegabytes()} MB`);
}

function overAll(articles: readonly ReadingInput[], read: (input: ReadingInput) => unknown): () => void {
  return () => {
    for (const article of articles) read(article);
  };
}

function measure(
  name: string,
  round: { readonly tokens: number; readonly times: number },
  readAll: () => void,
): Measured {
  let best = Infinity;
  for (let number = 0; number < WARM_UP + ROUNDS; number++) {
    const cpuMs = startCpuClock();
    for (let time = 0; time < round.times; time++) readAll();
    if (number >= WARM_UP) best = Math.min(best, cpuMs() / 1_000);
  }
  return { name, tokensPerSecond: round.tokens / best };
}

/** Each step by itself, on what the steps before it made. */
function measureSteps(
  articles: readonly ReadingInput[],
  round: { readonly tokens: number; readonly times: number },
): Measured[] {
  const steps = createSteps();
  const readLayers = createPipeline({ given: ['text', 'publishedAt', 'updatedAt'], steps, wanted: [] });
  const documents = articles.map(({ text, publishedAt }) =>
    readLayers({ text, publishedAt, updatedAt: null }),
  );
  return steps.map((step) =>
    measure(`  ${step.name}`, round, () => {
      for (const document of documents) step.run(document);
    }),
  );
}
