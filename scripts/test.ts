import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** The folders whose tests run when no files are named. */
const everything = '{services,graph-schema,scripts,test}/**/*.test.ts';

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { coverage: { type: 'boolean', default: false } },
});

// Only when asked for: it nearly doubles the time of a run, since every process that a test starts is counted as well.
const coverage = [
  '--experimental-test-coverage',
  '--test-coverage-include={services,graph-schema,scripts}/**/*.ts',
  '--test-coverage-exclude=**/*.test.ts',
];

// A pattern may match tests of either kind; files that are named one by one tell.
const mayNeedGraph =
  named.length === 0 || named.some((name) => name.includes('*') || name.endsWith('.int.test.ts'));

const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=./test/reporter.ts',
    '--test-reporter-destination=stdout',
    ...(mayNeedGraph ? ['--test-global-setup=test/global-setup.ts'] : []),
    ...(values.coverage ? coverage : []),
    ...(named.length === 0 ? [everything] : named),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
