import { runScript, ScriptError } from '#scripts/run-script.ts';

/** The benchmarks by name; each prints its figures beside a floor measured in the same run. */
const BENCHMARKS: Readonly<Record<string, (given: readonly string[]) => Promise<void>>> = {
  cleaning: async () => (await import('./cleaning.ts')).benchmarkCleaning(),
  reading: async (given) => (await import('./reading.ts')).benchmarkReading(given),
};

const USAGE = `npm run benchmark -- NAME [ARGUMENT…]
  cleaning        texts beside reading them; pages beside linkedom and Readability alone
  reading [PATH]  tokens per second on one core beside bare wink-nlp, and memory; PATH is a file or folder of articles,
                  the examples where it is left out`;

await runScript(async () => {
  const [name = '', ...given] = process.argv.slice(2);
  const benchmark = BENCHMARKS[name];
  if (benchmark === undefined) throw new ScriptError(USAGE);
  await benchmark(given);
});
