import { spawnSync } from 'node:child_process';

/** The folders whose tests run when no files are named. */
const everything = '{services,graph-schema,scripts,test}/**/*.test.ts';

const named = process.argv.slice(2);

// Coverage of a few files says nothing about the whole: it is measured when everything runs.
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
    ...(named.length === 0 ? [...coverage, everything] : named),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
