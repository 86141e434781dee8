import { parseArgs } from 'node:util';
import { Type } from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { NAME_LABELS } from '#reading/naming/name-labels.ts';
import { createNameTagger, type NameTagger } from '#reading/naming/tag-names.ts';
import { attachPrepositions } from '#reading/parsing/attach-prepositions.ts';
import { loadParser } from '#reading/parsing/load-parser.ts';
import { createWordParser } from '#reading/parsing/parse-words.ts';
import { loadTagger } from '#reading/tagging/load-tagger.ts';
import { createWordTagger } from '#reading/tagging/tag-words.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';
import { runScript } from '#scripts/run-script.ts';
import { tagSentence } from './jackknife-tags.ts';
import type { NamedRange, NamedSentence } from './named-sentences.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { type AnalysedSentence, scoreNames, scoreTrees } from './score-models.ts';
import { NAMES_PRECISION, NAMES_SETTINGS } from './settings.ts';
import { trainNames } from './train-names.ts';
import { readNamedSentences, readTreebank } from './training-data.ts';
import { varyAllNames } from './vary-names.ts';
import { encodeLinearModel } from './write-model.ts';

const USAGE = `node scripts/train/evaluate-models.ts [--names-folds N]
Prints UPOS, UAS and LAS of the shipped models on the dev parts in NEWSGRAPH_UD. Since the shipped name tagger has learned
from every labelled name, --names-folds N scores it by cross-validation on CrossNER's dev set in NEWSGRAPH_LABELLED:
trained N times without a part of it, and scored on that part; with 1, trained without all of it.`;

const lexicon = decodeLexicon(readModelFile('lexicon'));
const tagger = loadTagger();
const tagLabels = tagger.model.labels;
const tagWords = createWordTagger(tagger);
const table = new WordTable(lexicon);

await runScript(async () => {
  const { values } = parseArgs({ options: { 'names-folds': { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const folders = readEnvironment({ NEWSGRAPH_UD: Type.String(), NEWSGRAPH_LABELLED: Type.String() });
  printTrees(folders.NEWSGRAPH_UD);
  const folds = Number(values['names-folds'] ?? 0);
  if (folds > 0) crossValidateNames(folders, folds);
});

function printTrees(folder: string): void {
  const parser = loadParser();
  const parseWords = createWordParser(parser.decisions, tagLabels);
  const names = parser.labelNames;
  const analyse = (sentence: TreebankSentence): AnalysedSentence => {
    const tags = tagSentence(sentence, { table, tagger: tagWords });
    const ids = table.idsOf(sentence.words.map((word) => ({ word })));
    const { heads, labels } = parseWords({ rows: table.rows, ids, tags, first: 0, end: ids.length });
    const tree = {
      upos: [...tags].map((tag) => tagLabels[tag]?.split('|')[0] ?? ''),
      heads,
      labels: [...labels].map((label) => names[label] ?? ''),
    };
    attachPrepositions({ ...tree, first: 0, end: ids.length });
    return { ...tree, heads: [...heads] };
  };
  for (const [name, sentences] of Object.entries(readTreebank(folder, 'dev'))) {
    const { upos, uas, las } = scoreTrees(sentences, analyse);
    console.log(`${name}-dev: UPOS ${percent(upos)}  UAS ${percent(uas)}  LAS ${percent(las)}`);
  }
}

function crossValidateNames(
  folders: { readonly NEWSGRAPH_UD: string; readonly NEWSGRAPH_LABELLED: string },
  folds: number,
): void {
  const gazetteers = createGazetteers();
  const parts = readNamedSentences(
    { treebank: folders.NEWSGRAPH_UD, labelled: folders.NEWSGRAPH_LABELLED },
    gazetteers,
  );
  const pairs: { gold: readonly NamedRange[]; found: readonly NamedRange[] }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = parts.crossnerDev.filter((_, index) => index % folds !== fold);
    const sentences = varyAllNames({ gum: parts.gum, crossner: [...parts.crossner, ...rest] });
    const learned = trainNames(sentences, {
      ...NAMES_SETTINGS,
      table: new WordTable(lexicon),
      tagger: tagWords,
      tagLabels,
      gazetteers,
    });
    const names = decodeLinearModel(encodeLinearModel({ learned, labels: NAME_LABELS, ...NAMES_PRECISION }));
    const tagNames = createNameTagger({ names, tagLabels, gazetteers });
    for (const sentence of parts.crossnerDev.filter((_, index) => index % folds === fold)) {
      pairs.push({ gold: sentence.names, found: findNames(sentence, tagNames) });
    }
    console.log(`names, after fold ${fold + 1} of ${folds}: F1 ${percent(scoreNames(pairs).f1)}`);
  }
}

/** What a name tagger finds in a sentence that is already cut into words. */
function findNames(sentence: NamedSentence, tagNames: NameTagger): NamedRange[] {
  const tokens = sentence.words.map((word, index) => ({
    word,
    lower: word.toLowerCase(),
    index,
    sentence: 0,
    start: index,
    end: index + 1,
  }));
  const ids = table.idsOf(tokens);
  const tagNumbers = new Int32Array(ids.length);
  tagWords({ rows: table.rows, ids, first: 0, end: ids.length, tags: tagNumbers });
  const sentences = [{ firstToken: 0, endToken: ids.length, paragraph: 0, start: 0, end: ids.length }];
  return tagNames({
    tokens,
    sentences,
    modelWords: { rows: table.rows, ids, filling: table.filling, tagNumbers },
  }).map(({ firstToken, endToken, type }) => ({ first: firstToken, end: endToken, type }));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
