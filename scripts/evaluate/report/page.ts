import type { Recorded } from '../results.ts';
import { measureRules, type RulePrecision } from '../rule-precision.ts';
import { type Counts, scoresOf } from '../scoring/counts.ts';
import { HEADLINES } from '../scoring/headlines.ts';
import { SEEN_IN_TRAINING } from '../sets/score-set.ts';
import { METRIC_HEADER, markdownTable, metricRows, type TableRow } from './table.ts';

/** The page docs/evaluation.md: what each set gave, beside the run before, and what each rule is worth. */
export function renderPage({ last, before }: Recorded): string {
  const sets = Object.entries(last).map(([name, { documents, metrics, subjects }]) =>
    [
      `## ${HEADINGS[name] ?? `Set ${name}`}`,
      `${documents} texts.${SEEN_IN_TRAINING.includes(name) ? SEEN : ''}`,
      markdownTable(METRIC_HEADER, metricRows(metrics, before[name]?.metrics)),
      ...(Object.keys(subjects).length > 0
        ? [BY_SUBJECT, markdownTable(SUBJECT_HEADER, subjectRows(subjects))]
        : []),
    ].join('\n\n'),
  );
  const rules = measureRules(Object.values(last).map((set) => set.rules));
  const table = markdownTable(
    ['rule', 'kind', 'right', 'of', 'precision'],
    Object.entries(rules).map(ruleRow),
  );
  return `${[INTRODUCTION, ...sets, RULES, table].join('\n\n')}\n`;
}

const SEEN =
  ' The shipped models have learnt from this set, so these figures do not measure them, nor do they count for rules.';

const SUBJECT_HEADER = ['subject', ...HEADLINES];

const BY_SUBJECT = 'F1 by subject (a label file each); nothing where fewer than five things are labelled.';

/** Too few to say anything by a share. */
const FEW = 5;

function subjectRows(subjects: Record<string, Record<string, Counts>>): TableRow[] {
  return Object.entries(subjects).map(([subject, metrics]) => [
    subject,
    ...HEADLINES.map((name) => {
      const counts = metrics[name];
      return counts === undefined || counts.gold < FEW ? '' : scoresOf(counts).f1.toFixed(2);
    }),
  ]);
}

const HEADINGS: Record<string, string> = {
  'own-sentences': 'Our own sentences',
  'own-articles': 'Our own articles',
};

function ruleRow([rule, { kind, right, of, precision }]: [string, RulePrecision]): TableRow {
  return [`\`${rule}\``, kind, String(right), String(of), precision.toFixed(3)];
}

const INTRODUCTION = `<!-- Written by \`npm run evaluate -- --write\`. Do not edit by hand. -->

# How well reading reads

Scores of the reading pipeline against labels that people made. \`npm run evaluate\` prints the same tables beside the last
recorded run; the column *change* says how F1 moved since the run recorded before. What each kind of label means,
and when a found fact counts as right, is in [the labelling guide](../evaluation/GUIDE.md). Our own sets lie in the
repository; other sets are scored where \`NEWSGRAPH_LABELLED\` points to them.`;

const RULES = `## Rules

Every fact names the rule that made it. This is how often each rule was right, over all sets that label its kind of fact
completely. A rule that is not listed made no fact in them.`;
