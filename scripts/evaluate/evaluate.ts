import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Type from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';
import { createReader } from '#reading/read.ts';
import { runScript } from '#scripts/run-script.ts';
import { loadLabels } from './labels/load-labels.ts';
import { evaluateQuestions } from './questions/evaluate-questions.ts';
import { listErrors } from './report/list-errors.ts';
import { renderPage } from './report/page.ts';
import { METRIC_HEADER, metricRows, plainTable } from './report/table.ts';
import { findDrops, type Recorded, type Results, readRecorded, recordRun, resultsOf } from './results.ts';
import { measureRules } from './rule-precision.ts';
import { sumCounts } from './scoring/counts.ts';
import type { ScoredDocument } from './scoring/documents/document.ts';
import { findFurtherSets, scoreFurtherSet } from './sets/further-sets.ts';
import { type Read, readLabelled, scoreOwnSet } from './sets/own-set.ts';
import type { SetScore } from './sets/score-set.ts';

const ROOT = join(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'evaluation/results.json');
const PAGE = join(ROOT, 'docs/evaluation.md');
const RULES = join(ROOT, 'services/reading/rule-precision.json');
const OWN_SETS = { 'own-sentences': 'evaluation/sentences', 'own-articles': 'evaluation/articles' };

const USAGE = `npm run evaluate -- [--check | --write | --errors | --questions [--errors]]
  --check  our own sets only, taken as one; fails when a headline fell by more than one point since the last
           recorded run
  --write  records this run: evaluation/results.json, docs/evaluation.md and services/reading/rule-precision.json
  --questions  asks questions over synthetic articles instead, on a Neo4j of its own, and fails over the limits of wrong answers; the
           plain run does so last
  --errors lists what was wrong (+) or missed (-) in our own sets, a line each, and nothing else
NEWSGRAPH_LABELLED points to a folder of further sets.`;

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      write: { type: 'boolean' },
      errors: { type: 'boolean' },
      questions: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.questions) return askQuestions({ listMistakes: values.errors ?? false });
  const { NEWSGRAPH_LABELLED: further } = readEnvironment({
    NEWSGRAPH_LABELLED: Type.Optional(Type.String()),
  });
  const read = createReader();
  const ownTexts = await readOwnSets(read);
  if (values.errors) {
    for (const text of Object.values(ownTexts).flat()) for (const line of listErrors(text)) console.log(line);
    return;
  }
  const own = Object.entries(ownTexts).map(([name, texts]) => scoreOwnSet(name, texts));
  const sets = values.check || further === undefined ? own : [...own, ...(await scoreAll(further, read))];
  const recorded = await readRecorded(RESULTS);
  print(sets, recorded.last);
  if (values.write) await record(recordRun(recorded, resultsOf(sets)));
  if (values.check) check(own, recorded.last);
  else if (!values.write) await askQuestions({ listMistakes: false });
});

async function askQuestions(options: { listMistakes: boolean }): Promise<void> {
  if (!(await evaluateQuestions(options))) process.exitCode = 1;
}

function print(sets: readonly SetScore[], last: Results): void {
  for (const { name, documents, metrics } of sets) {
    console.log(`\n${name}, ${documents} texts`);
    console.log(plainTable(METRIC_HEADER, metricRows(metrics, last[name]?.metrics)));
  }
}

async function readOwnSets(read: Read): Promise<Record<string, ScoredDocument[]>> {
  const sets: Record<string, ScoredDocument[]> = {};
  for (const [name, folder] of Object.entries(OWN_SETS)) {
    sets[name] = readLabelled(await loadLabels(join(ROOT, folder)), read);
  }
  return sets;
}

async function scoreAll(folder: string, read: Read): Promise<SetScore[]> {
  const scores: SetScore[] = [];
  for (const name of await findFurtherSets(folder)) scores.push(await scoreFurtherSet(folder, name, read));
  return scores;
}

async function record(recorded: Recorded): Promise<void> {
  const rules = measureRules(Object.values(recorded.last).map((set) => set.rules));
  await writeFile(RESULTS, `${JSON.stringify(recorded, null, 2)}\n`);
  await writeFile(RULES, `${JSON.stringify(rules, null, 2)}\n`);
  await writeFile(PAGE, renderPage(recorded));
}

/** The own sets count as one: what one more or less in the small one changes is no news. */
function check(own: readonly SetScore[], last: Results): void {
  const now = sumCounts(own.map(({ metrics }) => metrics));
  const recorded = sumCounts(own.map(({ name }) => last[name]?.metrics ?? {}));
  for (const { metric, before, now: current } of findDrops(recorded, now)) {
    console.error(`${metric} fell from ${before.toFixed(3)} to ${current.toFixed(3)}`);
    process.exitCode = 1;
  }
}
