import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createReader } from '#reading/read.ts';
import { loadLabels } from '../labels/load-labels.ts';
import { type Counts, scoresOf, sumCounts } from '../scoring/counts.ts';
import { readLabelled, scoreOwnSet } from '../sets/own-set.ts';
import { comparable, goldArticle, goldCollection } from './gold-articles.ts';
import { scorers, writeLines } from './scorers-at-hand.ts';

/**
 * How far F1 may lie apart. Statements and what they are about are matched otherwise: the other implementation lets several
 * found statements share one labelled one and wants the speaker's entity, ours pairs them one to one by their words.
 */
const APART: Record<string, number> = {
  entities: 0.002,
  roles: 0.001,
  relations: 0.001,
  coreference: 0.001,
  statements: 0.1,
  about: 0.1,
};

type Theirs = { tasks: Record<string, { f: number }> };

describe('two implementations of the measures of whole articles', {
  skip: scorers === undefined && 'NEWSGRAPH_SCORERS is not set',
}, () => {
  let ours: Record<string, Counts>;
  let theirs: Theirs;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-agreement-'));
    const documents = (await loadLabels(join(import.meta.dirname, '../../../evaluation'))).map(comparable);
    const scored = readLabelled(documents, createReader());
    ours = withAllLinks(scoreOwnSet('own', scored).metrics);
    for (const document of documents)
      await writeLines(join(folder, `${document.id}.json`), [goldArticle(document)]);
    await writeLines(join(folder, 'crossdoc.json'), [goldCollection(documents)]);
    await writeLines(join(folder, 'questions.json'), [{ questions: [] }]);
    await writeLines(
      join(folder, 'predictions.jsonl'),
      scored.map(({ prediction }) => prediction),
    );
    const script = join(scorers as string, 'score_articles.py');
    const printed = execFileSync(
      'python3',
      [script, join(folder, 'predictions.jsonl'), '--gold', folder, '--json'],
      {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      },
    );
    theirs = JSON.parse(printed);
  });
  after(() => rm(folder, { recursive: true }));

  for (const [metric, apart] of Object.entries(APART)) {
    it(`give the same F1 for ${metric}, within ${apart}`, () => {
      const f1 = ours[metric] === undefined ? 0 : scoresOf(ours[metric]).f1;
      const other = theirs.tasks[metric]?.f ?? 0;
      assert.ok(Math.abs(f1 - other) <= apart, `${metric}: ${f1.toFixed(4)} here, ${other} there`);
    });
  }
});

/** The other implementation counts demonyms and capitals with pronouns and nominals. */
function withAllLinks(metrics: Record<string, Counts>): Record<string, Counts> {
  const { coreference, 'demonyms and capitals': standIns } = metrics;
  const all = sumCounts([coreference, standIns].map((counts) => ({ coreference: counts as Counts })));
  return { ...metrics, ...all };
}
