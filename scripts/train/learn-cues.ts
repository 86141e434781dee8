import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Type from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';
import { createPipeline } from '#reading/pipeline.ts';
import { createSteps } from '#reading/read.ts';
import { circumstancesOf } from '#reading/statements/circumstances.ts';
import { readDirectQuotes } from '#reading/statements/direct-quotes.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { proposalsAt } from '#reading/statements/propose.ts';
import { createView, type StatementLayers, type View } from '#reading/statements/view.ts';
import { runScript } from '#scripts/run-script.ts';
import { type CueTally, countSighting, createTally, encodeCounts } from './cue-tally.ts';

const FILE = join(import.meta.dirname, '../../services/reading/statements/data/cue-counts.json');
const SET = 'polnear-train';

/** A report as annotators marked it, in UTF-16 offsets. */
type Labelled = { readonly cue: readonly Stretch[]; readonly content: readonly Stretch[] };
type Stretch = readonly [start: number, end: number];

/**
 * Counts, for every cue word and construction, how often it was seen in labelled news and how often annotators marked
 * it as a report of words or thoughts. Only these counts are kept, no text.
 */
await runScript(async () => {
  const { NEWSGRAPH_LABELLED: folder } = readEnvironment({ NEWSGRAPH_LABELLED: Type.String() });
  const labels = new Map<string, readonly Labelled[]>();
  for (const { id, attributions } of await readLines<{ id: string; attributions: Labelled[] }>(
    folder,
    'gold',
  )) {
    labels.set(id, attributions);
  }
  const layersOf = createLayersReader();
  const tally = createTally();
  for (const { id, text } of await readLines<{ id: string; text: string }>(folder, 'input')) {
    countDocument(createView(layersOf(text)), { labels: labels.get(id) ?? [], tally });
  }
  await writeFile(FILE, encodeCounts(tally));
});

async function readLines<Row>(folder: string, name: string): Promise<Row[]> {
  const lines = await readFile(join(folder, SET, `${name}.jsonl`), 'utf8');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/**
 * Runs the steps of reading up to the trees: cues are counted by words and syntax alone, not by who speaks.
 */
function createLayersReader(): (text: string) => StatementLayers {
  const steps = createSteps();
  const read = createPipeline({
    given: ['text', 'publishedAt', 'updatedAt'],
    steps: steps.slice(0, steps.findIndex(({ adds }) => adds.includes('trees')) + 1),
    wanted: ['quotations', 'trees'],
  });
  return (text) => ({
    ...read({ text, publishedAt: null, updatedAt: null }),
    offices: [],
    candidates: [],
    referents: [],
  });
}

function countDocument(
  view: View,
  counted: { readonly labels: readonly Labelled[]; readonly tally: CueTally },
): void {
  const labels = counted.labels.map(({ cue, content }) => ({ cue, words: wordsOf(view, content) }));
  const proposals = [...readDirectQuotes(view, () => true).speeches];
  for (let token = 0; token < view.tokens.length; token++) {
    if ((view.quoteOf[token] as number) < 0) proposals.push(...proposalsAt(view, token));
  }
  for (const proposal of proposals) {
    const words = proposedWords(view, proposal);
    const cue = view.tokens[proposal.cue.first];
    const reported = labels.some(
      (label) =>
        label.cue.some(([start, end]) => cue !== undefined && cue.start < end && cue.end > start) &&
        overlap(words, label.words) >= 0.5,
    );
    countSighting(counted.tally, { ...proposal, circumstances: circumstancesOf(view, proposal) }, reported);
  }
}

function wordsOf(view: View, stretches: readonly Stretch[]): Set<number> {
  const inside = view.tokens.filter(
    (token) =>
      stretches.some(([start, end]) => token.start < end && token.end > start) && isWord(view, token.index),
  );
  return new Set(inside.map((token) => token.index));
}

function proposedWords(view: View, proposal: Proposal): Set<number> {
  const words = new Set<number>();
  for (const range of proposal.content) {
    for (let token = range.first; token < range.end; token++) if (isWord(view, token)) words.add(token);
  }
  return words;
}

function isWord(view: View, token: number): boolean {
  return view.tags.upos[token] !== 'PUNCT';
}

/** Jaccard index of two sets of words. */
function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}
