import type { Extraction } from '#reading/extraction.ts';
import type { ReadingInput } from '#reading/read.ts';
import { rowOfNames } from '../gold/from-labels.ts';
import type { LabelledDocument } from '../labels/labelled-document.ts';
import { sumCounts } from '../scoring/counts.ts';
import { judgeLinks, scoreCoreference } from '../scoring/documents/coreference.ts';
import { pairUp, type ScoredDocument } from '../scoring/documents/document.ts';
import { scoreEntities } from '../scoring/documents/entities.ts';
import { judgeRelations, scoreRelations } from '../scoring/documents/relations.ts';
import { judgeRoles, scoreRoles } from '../scoring/documents/roles.ts';
import { judgeStatements, scoreStatements } from '../scoring/documents/statements.ts';
import { HEADLINES } from '../scoring/headlines.ts';
import { judgeNames, scoreNames } from '../scoring/names.ts';
import type { SetScore } from './score-set.ts';

export type Read = (input: ReadingInput) => Extraction;

/** Reads labelled texts as they stand and puts them beside what was found. */
export function readLabelled(documents: readonly LabelledDocument[], read: Read): ScoredDocument[] {
  return documents.map((labelled) => pairUp(labelled, read(inputOf(labelled))));
}

/** Scores the project's own labels, everything that they say. */
export function scoreOwnSet(name: string, documents: readonly ScoredDocument[]): SetScore {
  return {
    name,
    documents: documents.length,
    metrics: sumCounts(documents.map(scoreDocument)),
    verdicts: documents.flatMap(judgeDocument),
    subjects: scoreSubjects(documents),
  };
}

function scoreSubjects(documents: readonly ScoredDocument[]): SetScore['subjects'] {
  const bySubject = Map.groupBy(documents, ({ labelled }) => labelled.subject);
  return Object.fromEntries(
    Array.from(bySubject, ([subject, part]) => {
      const metrics = sumCounts(part.map(scoreDocument));
      return [
        subject,
        Object.fromEntries(HEADLINES.flatMap((name) => (metrics[name] ? [[name, metrics[name]]] : []))),
      ];
    }),
  );
}

function scoreDocument(document: ScoredDocument) {
  return {
    ...scoreNames(rowOfNames(document.labelled), document.prediction),
    ...scoreEntities(document),
    ...scoreRoles(document),
    ...scoreStatements(document),
    ...scoreCoreference(document),
    ...scoreRelations(document),
  };
}

function judgeDocument(document: ScoredDocument) {
  const names = judgeNames(rowOfNames(document.labelled), document.prediction);
  return [
    ...names.map(({ rule, right }) => ({ kind: 'mention', rule, right })),
    ...judgeLinks(document),
    ...judgeRoles(document),
    ...judgeStatements(document),
    ...judgeRelations(document),
  ];
}

/** What the reader gets of a labelled text: the words and the day, nothing else. */
export function inputOf({ id, text, date }: Pick<LabelledDocument, 'id' | 'text' | 'date'>): ReadingInput {
  return {
    id,
    text,
    title: null,
    url: null,
    publisher: null,
    originalPublisher: null,
    authors: [],
    publishedAt: date,
  };
}
