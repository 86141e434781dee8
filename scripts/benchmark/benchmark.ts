import { runScript, ScriptError } from '#scripts/run-script.ts';

/** The benchmarks by name; each prints its figures beside a floor measured in the same run. */
const BENCHMARKS: Readonly<Record<string, (given: readonly string[]) => Promise<void>>> = {
  cleaning: async () => (await import('./cleaning.ts')).benchmarkCleaning(),
  identity: async (given) => (await import('./identity.ts')).benchmarkIdentity(given),
  ingestion: async (given) => (await import('./ingestion.ts')).benchmarkIngestion(given),
  questions: async (given) => (await import('./questions/questions.ts')).benchmarkQuestions(given),
  reading: async (given) => (await import('./reading.ts')).benchmarkReading(given),
};

const USAGE = `npm run benchmark -- NAME [ARGUMENT…]
  cleaning        texts beside reading them; pages beside linkedom and Readability alone
  identity [N]    who N referents of persons are (a million where it is left out), by pure code
  ingestion [N]   N synthetic articles (1,000 where it is left out: ten minutes at most), end to end with resolving, beside reading
                  and writing facts alone; memory, disk, and what an article costs as the graph grows
  questions [N…]  the API beside the same Cypher through the bare driver, over N statements (10,000 and 1,000,000 where it
                  is left out), loaded by bulk import: needs 3 GB of disk and ten minutes
  reading [PATH]  tokens per second on one core beside bare wink-nlp, and memory; PATH is a file or folder of articles,
                  the examples where it is left out`;

await runScript(async () => {
  const [name = '', ...given] = process.argv.slice(2);
  const benchmark = BENCHMARKS[name];
  if (benchmark === undefined) throw new ScriptError(USAGE);
  await benchmark(given);
});
