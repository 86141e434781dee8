import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entity, Extraction, Relation, Role, Statement } from '#reading/extraction.ts';
import { rowOfNames } from '../gold/from-labels.ts';
import { type Counts, scoresOf } from './counts.ts';
import { scoreCoreference } from './documents/coreference.ts';
import type { ScoredDocument } from './documents/document.ts';
import { scoreEntities } from './documents/entities.ts';
import { scoreRelations } from './documents/relations.ts';
import { scoreRoles } from './documents/roles.ts';
import { scoreStatements } from './documents/statements.ts';
import { scoreNames } from './names.ts';
import { scoredExample } from './scored-example.fixture.ts';

const TEXT = 'Foreign Minister Ada Brun of Malta said she would meet Oto Lind.';
const LABELS = `> ${TEXT}
person Ada Brun: ^she
country Malta
person Oto Lind
role Ada Brun | Foreign Minister | Malta
indirect | Ada Brun | said | she would meet Oto Lind | Oto Lind`;

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function entity(id: string, type: Entity['type'], ...forms: string[]): Entity {
  const mentions = forms.map((form) => ({
    ...span(form),
    kind: form === 'she' ? ('pronoun' as const) : ('name' as const),
    rule: 'test',
  }));
  return { id, type, name: forms[0] ?? '', code: null, mentions };
}

const ENTITIES = [
  entity('e1', 'Person', 'Ada Brun', 'she'),
  entity('e2', 'Country', 'Malta'),
  entity('e3', 'Person', 'Oto Lind'),
];

const ROLE: Role = {
  person: 'e1',
  title: 'Minister of Foreign Affairs',
  of: 'e2',
  status: 'current',
  ...span(TEXT),
  rule: 'test',
};

const STATEMENT: Statement = {
  id: 's1',
  speaker: { entity: 'e1', kind: 'named', ...span('Ada Brun'), affiliation: null },
  cue: span('said'),
  mode: 'indirect',
  act: 'speech',
  spans: [span('she would meet Oto Lind')],
  about: ['e3'],
  nestedIn: null,
  reportedBy: null,
  when: null,
  rule: 'test',
};

const MEETING: Relation = {
  type: 'MET_WITH',
  from: 'e3',
  to: 'e1',
  ...span('meet'),
  when: null,
  where: null,
  occasion: null,
  rule: 'test',
};

type Case = {
  name: string;
  score: (document: ScoredDocument) => Record<string, Counts>;
  metric: string;
  found: Partial<Extraction>;
  labels?: string;
  counts: [right: number, predicted: number, gold: number];
};

const names = ({ labelled, prediction }: ScoredDocument) => scoreNames(rowOfNames(labelled), prediction);
const speakerUnknown = {
  ...STATEMENT,
  speaker: { entity: 'e3', kind: 'named' as const, ...span('Oto Lind'), affiliation: null },
};
const placeForCountry = [entity('e2', 'Place', 'Malta')];
const met = `${LABELS}\nMET_WITH | Ada Brun | Oto Lind | meet`;

const CASES: Case[] = [
  {
    name: 'counts exact names',
    score: names,
    metric: 'names',
    found: { entities: ENTITIES },
    counts: [3, 3, 3],
  },
  {
    name: 'wants the right type of a name',
    score: names,
    metric: 'names',
    found: { entities: placeForCountry },
    counts: [0, 1, 3],
  },
  {
    name: 'sees the stretch where the type is wrong',
    score: names,
    metric: 'names, any type',
    found: { entities: placeForCountry },
    counts: [1, 1, 3],
  },
  {
    name: 'drops a name in an ignored stretch',
    score: names,
    metric: 'names',
    labels: `> ${TEXT}\nignore Malta`,
    found: { entities: placeForCountry },
    counts: [0, 0, 0],
  },
  {
    name: 'counts an entity once',
    score: scoreEntities,
    metric: 'entities',
    found: { entities: [...ENTITIES, entity('e4', 'Person', 'Ada Brun')] },
    counts: [3, 4, 3],
  },
  {
    name: 'takes equal spellings of a title for one',
    score: scoreRoles,
    metric: 'roles',
    found: { entities: ENTITIES, roles: [ROLE] },
    counts: [1, 1, 1],
  },
  {
    name: 'wants the status of a role',
    score: scoreRoles,
    metric: 'roles',
    found: { entities: ENTITIES, roles: [{ ...ROLE, status: 'former' }] },
    counts: [0, 1, 1],
  },
  {
    name: 'wants the country of a role',
    score: scoreRoles,
    metric: 'roles',
    found: { entities: ENTITIES, roles: [{ ...ROLE, of: null }] },
    counts: [0, 1, 1],
  },
  {
    name: 'counts a role once',
    score: scoreRoles,
    metric: 'roles',
    found: { entities: ENTITIES, roles: [ROLE, ROLE] },
    counts: [1, 1, 1],
  },
  {
    name: 'counts a statement with its source',
    score: scoreStatements,
    metric: 'statements',
    found: { entities: ENTITIES, statements: [STATEMENT] },
    counts: [1, 1, 1],
  },
  {
    name: 'wants the source of a statement',
    score: scoreStatements,
    metric: 'statements',
    found: { entities: ENTITIES, statements: [speakerUnknown] },
    counts: [0, 1, 1],
  },
  {
    name: 'wants half of the words',
    score: scoreStatements,
    metric: 'statements',
    found: { entities: ENTITIES, statements: [{ ...STATEMENT, spans: [span('she would')] }] },
    counts: [0, 1, 1],
  },
  {
    name: 'counts what a statement is about',
    score: scoreStatements,
    metric: 'about',
    found: { entities: ENTITIES, statements: [STATEMENT] },
    counts: [1, 1, 1],
  },
  {
    name: 'misses what a missed statement is about',
    score: scoreStatements,
    metric: 'about',
    found: { entities: ENTITIES },
    counts: [0, 0, 1],
  },
  {
    name: 'counts a pronoun with its entity',
    score: scoreCoreference,
    metric: 'coreference',
    found: { entities: ENTITIES },
    counts: [1, 1, 1],
  },
  {
    name: 'wants the right entity of a pronoun',
    score: scoreCoreference,
    metric: 'coreference',
    found: { entities: [entity('e3', 'Person', 'Oto Lind', 'she')] },
    counts: [0, 1, 1],
  },
  {
    name: 'counts a meeting in either direction',
    score: scoreRelations,
    metric: 'relations',
    labels: met,
    found: { entities: ENTITIES, relations: [MEETING] },
    counts: [1, 1, 1],
  },
  {
    name: 'counts a planned meeting that was found as wrong',
    score: scoreRelations,
    metric: 'relations',
    found: { entities: ENTITIES, relations: [MEETING] },
    counts: [0, 1, 0],
  },
];

describe('scoring', () => {
  for (const { name, score, metric, labels = LABELS, found, counts } of CASES) {
    it(name, () => {
      const { right, predicted, gold } = score(scoredExample(labels, found))[metric] as Counts;
      assert.deepEqual([right, predicted, gold], counts);
    });
  }

  it('gives no score where there is nothing to divide by', () => {
    assert.deepEqual(scoresOf({ right: 0, predicted: 0, found: 0, gold: 0 }), {
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});
