import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Extraction } from '#reading/extraction.ts';
import { createReader } from '#reading/read.ts';
import { rowOfAttributions, rowOfNames } from '../gold/from-labels.ts';
import type { AttributionsRow, GoldRow } from '../gold/gold.ts';
import { loadLabels } from '../labels/load-labels.ts';
import { type Counts, sumCounts } from '../scoring/counts.ts';
import { scoreRow } from '../sets/further-sets.ts';
import { inputOf } from '../sets/own-set.ts';
import { labelled, readLines, scorers, writeLines } from './scorers-at-hand.ts';

/* Speech alone is not compared: the other implementation tells speech by the cue's words, ours by the act. */

/** Our metric → the key of the other implementation, by the set whose name decides how it scores. */
const SAME: Record<string, Record<string, string>> = {
  'crossner-politics-dev': { names: 'all', 'names, any type': 'untyped' },
  'polnear-dev': { statements: 'attribution', 'statements, words': 'content' },
  'polnear-quotes-dev': { quotations: 'quotes_speaker', 'quotations, words': 'quotes' },
  'crossre-dev': { 'person and office-of': 'pairs' },
};

type Theirs = { tp?: number; tp_pred?: number; tp_gold?: number; pred: number; gold: number };

describe('two implementations of the measures', () => {
  const read = createReader();
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-agreement-'));
  });
  after(() => rm(folder, { recursive: true }));

  for (const [set, metrics] of Object.entries(SAME)) {
    const skip =
      scorers === undefined || labelled === undefined
        ? 'NEWSGRAPH_SCORERS or NEWSGRAPH_LABELLED is not set'
        : false;
    it(`count the same on ${set}`, { skip }, async () => {
      const inputs = await readLines<{ id: string; text: string }>(
        join(labelled as string, set, 'input.jsonl'),
      );
      const rows = await readLines<GoldRow>(join(labelled as string, set, 'gold.jsonl'));
      const predictions = inputs.map((input) => read(inputOf({ ...input, date: null })));
      await compare({ set, metrics, rows, predictions, goldFolder: labelled as string });
    });
  }

  for (const set of ['crossner-politics-dev', 'polnear-dev']) {
    it(`count the same on our own labels, as ${set}`, {
      skip: scorers === undefined && 'NEWSGRAPH_SCORERS is not set',
    }, async () => {
      const documents = await loadLabels(join(import.meta.dirname, '../../../evaluation'));
      const rows = documents.map((document) =>
        set === 'polnear-dev' ? plain(rowOfAttributions(document)) : rowOfNames(document),
      );
      await writeLines(
        join(folder, set, 'input.jsonl'),
        documents.map(({ id, text }) => ({ id, text })),
      );
      await writeLines(join(folder, set, 'gold.jsonl'), rows);
      const predictions = documents.map((document) => read(inputOf(document)));
      await compare({ set, metrics: SAME[set] ?? {}, rows, predictions, goldFolder: folder });
    });
  }

  type Comparison = {
    set: string;
    metrics: Record<string, string>;
    rows: GoldRow[];
    predictions: Extraction[];
    goldFolder: string;
  };

  async function compare({ set, metrics, rows, predictions, goldFolder }: Comparison): Promise<void> {
    const path = join(folder, `${set}.predictions.jsonl`);
    await writeLines(path, predictions);
    const printed = execFileSync('python3', [join(scorers as string, 'score.py'), set, path, '--quiet'], {
      env: { ...process.env, GOLD_DIR: goldFolder },
      encoding: 'utf8',
    });
    const theirs: { metrics: Record<string, Theirs> } = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
    const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
    const ours = sumCounts(rows.map((row) => scoreRow(row, byId.get(row.id) as Extraction)));
    for (const [metric, key] of Object.entries(metrics)) {
      assert.deepEqual(ours[metric], countsOf(theirs.metrics[key] as Theirs), `${set}: ${metric}`);
    }
  }
});

/** Rows as the other implementation knows them: one reading of each content and source, nothing optional. */
function plain({ id, attributions, discard }: AttributionsRow): AttributionsRow {
  return {
    id,
    discard,
    attributions: attributions.map(({ source, cue, content, mode, speech }) => ({
      source,
      cue,
      content,
      mode,
      speech,
    })),
  };
}

function countsOf({ tp, tp_pred, tp_gold, pred, gold }: Theirs): Counts {
  return { right: tp_pred ?? tp ?? 0, predicted: pred, found: tp_gold ?? tp ?? 0, gold };
}
