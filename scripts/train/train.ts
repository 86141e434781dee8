import { Type } from 'typebox';
import { readEnvironment } from '#environment/read-environment.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { NAME_LABELS } from '#reading/naming/name-labels.ts';
import { loadParserModels } from '#reading/parsing/load-parser.ts';
import { loadTagger } from '#reading/tagging/load-tagger.ts';
import { createWordTagger } from '#reading/tagging/tag-words.ts';
import { decodeLinearModel } from '#reading/weights/linear-model.ts';
import { modelUrl, readModelFile } from '#reading/weights/model-files.ts';
import { decodeLexicon } from '#reading/words/lexicon.ts';
import { WordTable } from '#reading/words/word-table.ts';
import { buildLexicon } from './build-lexicon.ts';
import { findSureDecisions } from './find-sure-decisions.ts';
import { findSureTags } from './find-sure-tags.ts';
import { jackknifeTags } from './jackknife-tags.ts';
import {
  JACKKNIFE_SETTINGS,
  LABELS_PRECISION,
  NAMES_PRECISION,
  NAMES_SETTINGS,
  PARSER_SETTINGS,
  TAGGER_PRECISION,
  TAGGER_SETTINGS,
  TRANSITIONS_PRECISION,
} from './settings.ts';
import { encodeSureTable } from './sure-answers.ts';
import { trainNames } from './train-names.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { readNamedSentences, readTrainingTrees } from './training-data.ts';
import { varyAllNames } from './vary-names.ts';
import { encodeLinearModel, encodePairModel, writeModelFile } from './write-model.ts';

const USAGE = `usage: npm run train [-- MODEL…]

Trains the models of services/reading/models, all or those named: lexicon, tagger, parser, sure, names. A model needs those
before it. NEWSGRAPH_UD is the folder of the UD English files, NEWSGRAPH_LABELLED that of CrossNER.
First: npm ci --prefix scripts/train/packages`;

const folders = readEnvironment({ NEWSGRAPH_UD: Type.String(), NEWSGRAPH_LABELLED: Type.String() });

/** What can be made: a model file each, but tagger, parser and what is sure of the parser have two. */
type Maker = 'lexicon' | 'tagger' | 'parser' | 'sure' | 'names';

/** How each model is made, in the order in which they build on each other. */
const MAKERS: Readonly<Record<Maker, () => void>> = {
  lexicon: () => writeModelFile(modelUrl('lexicon'), buildLexicon()),
  tagger: makeTagger,
  parser: makeParser,
  sure: makeSureDecisions,
  names: makeNames,
};

main(process.argv.slice(2));

function main(wanted: readonly string[]): void {
  const names = Object.keys(MAKERS) as Maker[];
  if (wanted.some((name) => !(names as string[]).includes(name))) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const name of names.filter((model) => wanted.length === 0 || wanted.includes(model))) {
    const started = performance.now();
    MAKERS[name]();
    console.log(`${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

function makeTagger(): void {
  const lexicon = decodeLexicon(readModelFile('lexicon'));
  const sentences = readTrainingTrees(folders.NEWSGRAPH_UD);
  const trained = trainTagger(sentences, { ...TAGGER_SETTINGS, lexicon });
  writeModelFile(modelUrl('sure-tags'), encodeSureTable(findSureTags(sentences, trained.labels)));
  writeModelFile(modelUrl('tagger'), encodeLinearModel({ ...trained, ...TAGGER_PRECISION }));
}

function makeParser(): void {
  const lexicon = decodeLexicon(readModelFile('lexicon'));
  const { labels: tagLabels } = decodeLinearModel(readModelFile('tagger'));
  const sentences = readTrainingTrees(folders.NEWSGRAPH_UD);
  const tags = jackknifeTags(sentences, { ...JACKKNIFE_SETTINGS, lexicon, tagLabels });
  const examples = sentences.map((sentence, index) => ({ sentence, tags: tags[index] as Int32Array }));
  const trained = trainParser(examples, { ...PARSER_SETTINGS, lexicon, tagLabels });
  const { transitions, labels, labelNames } = trained;
  writeModelFile(
    modelUrl('transitions'),
    encodePairModel({ learned: transitions, ...TRANSITIONS_PRECISION }),
  );
  writeModelFile(
    modelUrl('labels'),
    encodeLinearModel({ learned: labels, labels: labelNames, ...LABELS_PRECISION }),
  );
}

function makeSureDecisions(): void {
  const { kinds, labels } = findSureDecisions(readTrainingTrees(folders.NEWSGRAPH_UD), {
    table: new WordTable(decodeLexicon(readModelFile('lexicon'))),
    tagger: loadTagger(),
    models: loadParserModels(),
  });
  writeModelFile(modelUrl('sure-kinds'), encodeSureTable(kinds));
  writeModelFile(modelUrl('sure-labels'), encodeSureTable(labels));
}

function makeNames(): void {
  const gazetteers = createGazetteers();
  const parts = readNamedSentences(
    { treebank: folders.NEWSGRAPH_UD, labelled: folders.NEWSGRAPH_LABELLED },
    gazetteers,
  );
  const sentences = varyAllNames({
    gum: [...parts.gum, ...parts.gumDev],
    crossner: [...parts.crossner, ...parts.crossnerDev],
  });
  const tagger = loadTagger();
  const learned = trainNames(sentences, {
    ...NAMES_SETTINGS,
    table: new WordTable(decodeLexicon(readModelFile('lexicon'))),
    tagger: createWordTagger(tagger),
    tagLabels: tagger.model.labels,
    gazetteers,
  });
  writeModelFile(modelUrl('names'), encodeLinearModel({ learned, labels: NAME_LABELS, ...NAMES_PRECISION }));
}
