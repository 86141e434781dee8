import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extraction } from '#reading/extraction.ts';
import type { GoldRow } from '../gold/gold.ts';
import { judgeAttributions, scoreAttributions } from '../scoring/attributions.ts';
import { type Counts, sumCounts } from '../scoring/counts.ts';
import type { Verdict } from '../scoring/documents/document.ts';
import { judgeNames, scoreNames } from '../scoring/names.ts';
import { scorePairs } from '../scoring/pairs.ts';
import { scoreQuotations } from '../scoring/quotations.ts';
import { inputOf, type Read } from './own-set.ts';
import type { SetScore } from './score-set.ts';

/**
 * The sets under a folder: each a folder with `input.jsonl` and `gold.jsonl`, by name. Training parts (`…-train`) are left
 * out: what rules and models were learnt from does not measure them.
 */
export async function findFurtherSets(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('-train')).sort();
  const complete = await Promise.all(
    names.map((name) =>
      access(join(folder, name, 'gold.jsonl')).then(
        () => [name],
        () => [],
      ),
    ),
  );
  return complete.flat();
}

/** Reads a further set and scores what its rows label. */
export async function scoreFurtherSet(folder: string, name: string, read: Read): Promise<SetScore> {
  const inputs = await readLines<{ id: string; text: string }>(join(folder, name, 'input.jsonl'));
  const texts = new Map(inputs.map(({ id, text }) => [id, text]));
  const rows = await readLines<GoldRow>(join(folder, name, 'gold.jsonl'));
  const metrics: Record<string, Counts>[] = [];
  const verdicts: Verdict[] = [];
  for (const row of rows) {
    const prediction = read(inputOf({ id: row.id, text: texts.get(row.id) ?? '', date: null }));
    metrics.push(scoreRow(row, prediction));
    verdicts.push(...judgeRow(row, prediction));
  }
  return { name, documents: rows.length, metrics: sumCounts(metrics), verdicts, subjects: {} };
}

/** Scores one row of whatever kind it is. */
export function scoreRow(row: GoldRow, prediction: Extraction): Record<string, Counts> {
  if ('mentions' in row) return scoreNames(row, prediction);
  if ('attributions' in row) return scoreAttributions(row, prediction);
  if ('quotes' in row) return scoreQuotations(row, prediction);
  return scorePairs(row, prediction);
}

/** Sets of quotations and pairs say too little to judge each fact: what they leave out is not wrong. */
function judgeRow(row: GoldRow, prediction: Extraction): Verdict[] {
  if ('mentions' in row) {
    return judgeNames(row, prediction).map(({ rule, right }) => ({ kind: 'mention', rule, right }));
  }
  if ('attributions' in row) {
    return judgeAttributions(row, prediction).map(({ statement, sourceRight, counted }) => ({
      kind: 'statement',
      rule: statement.rule,
      right: counted ? sourceRight : null,
    }));
  }
  return [];
}

async function readLines<Line>(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Line]));
}
