import { knownEntity } from '#api/answers/known-entity.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createRandom, type Random } from '#scripts/articles/random.ts';
import { createWorld, type Figure, type World } from '#scripts/articles/world.ts';
import { BODIES } from '#scripts/articles/world-names.ts';
import type { ImportFiles } from './import-files.ts';
import { addTo, type Sum, writeSum } from './synthetic-sums.ts';

/** Statements of one document. */
const STATEMENTS_EACH = 10;
/** Statements for each figure, on average: the first ones of the list speak much more. */
const STATEMENTS_A_FIGURE = 50;
const DAYS = 365;
const SEED = 11;

/** What a benchmark asks about: the most frequent of each kind. */
export type Landmarks = {
  readonly topic: { readonly id: string; readonly name: string };
  readonly speaker: { readonly id: string; readonly name: string };
  readonly statement: string;
};

type Thing = { readonly id: string; readonly referent: string; readonly name: string; readonly kind: string };
/**
 * Writes a graph of so many statements as the worker would leave it: documents with their text, reports with offsets into it, statements,
 * speakers, topics, offices and the kept sums. The figures, what they say, and how unevenly, are those of the synthetic articles.
 */
export function writeSyntheticGraph(statements: number, files: ImportFiles): Landmarks {
  const random = createRandom(SEED);
  const world = createWorld(random, {
    figures: Math.max(20, Math.ceil(statements / STATEMENTS_A_FIGURE)),
    quotations: statements,
  });
  const things = writeThings(world, files);
  const people = writePeople(world, { files, things });
  const sums = writeStatements(world, { files, things, people, random });
  for (const sum of sums.values()) writeSum(sum, files);
  return landmarks(sums, { things, people });
}

/** Countries and bodies that quotations and offices name, those that the world knows with their code, by which questions find them. */
function writeThings({ figures, quotations }: World, { nodes }: ImportFiles): Map<string, Thing> {
  const gazetteers = createGazetteers();
  const names = new Set([...figures.map(({ of }) => of), ...quotations.map(({ about }) => about)]);
  return new Map(
    [...names].map((name, index) => {
      const kind = BODIES.includes(name) ? 'Organization' : 'Country';
      const thing = { id: idOf('a', index), referent: idOf('b', index), name, kind };
      const code = knownEntity(name, gazetteers)?.code ?? null;
      nodes.Entity.write([thing.id, `Entity;${kind}`, name, name, code, quotations.length / STATEMENTS_EACH]);
      nodes.Referent.write([
        thing.referent,
        'Referent',
        name,
        kind,
        documentId(0),
        '0',
        '1',
        'name',
        'name:tagger',
      ]);
      return [name, thing];
    }),
  );
}

/** Figures with their offices, each told by one claim of the first document. */
function writePeople(
  { figures }: World,
  { files: { nodes, relationships }, things }: { files: ImportFiles; things: ReadonlyMap<string, Thing> },
): Map<Figure, Thing> {
  return new Map(
    figures.map((figure, index) => {
      const { given, surname, title, of } = figure;
      const name = `${given} ${surname}`;
      const [id, role, claim] = [idOf('c', index), idOf('d', index), idOf('e', index)];
      const day = dayOf(index % DAYS);
      nodes.Entity.write([id, 'Entity;Person', name, `${name};${surname}`, null, STATEMENTS_A_FIGURE]);
      nodes.Role.write([role, 'Role', `${title} of ${of}`, title, title.toLowerCase()]);
      nodes.Claim.write([
        claim,
        'Claim',
        `HOLDS ${title}`,
        'holding',
        'HOLDS',
        title,
        'current',
        0,
        5,
        'role:prefix',
        day,
        day,
        'published',
        documentId(0),
      ]);
      relationships.IN.write([claim, documentId(0), 'IN']);
      relationships.OF.write([role, things.get(of)?.id ?? null, 'OF']);
      relationships.HOLDS.write([id, role, 'HOLDS', 'current', title, day, day, 1, 1, 0, day, claim]);
      return [figure, { id, referent: idOf('f', index), name, kind: 'Person' }];
    }),
  );
}

/** Documents, their reports, and the statements that follow. @returns what each speaker said of each topic, summed */
function writeStatements(
  { quotations }: World,
  given: {
    files: ImportFiles;
    things: ReadonlyMap<string, Thing>;
    people: ReadonlyMap<Figure, Thing>;
    random: Random;
  },
): Map<string, Sum> {
  const { files, things, people, random } = given;
  const { nodes, relationships } = files;
  const sums = new Map<string, Sum>();
  for (let first = 0; first < quotations.length; first += STATEMENTS_EACH) {
    const document = documentId(first / STATEMENTS_EACH);
    const day = dayOf(Math.floor(random.next() * DAYS));
    let text = '';
    for (const [offset, { speaker, words, about }] of quotations
      .slice(first, first + STATEMENTS_EACH)
      .entries()) {
      const [statement, report] = [idOf('1', first + offset), idOf('2', first + offset)];
      const [person, topic] = [people.get(speaker), things.get(about)];
      if (person === undefined || topic === undefined) throw new Error(`Nobody wrote ${about}`);
      const start = text.length + 1;
      const end = start + words.length;
      text += `“${words},” ${person.name} said. `;
      const speakerStart = end + 3;
      const speakerEnd = speakerStart + person.name.length;
      nodes.Attribution.write([
        report,
        'Attribution',
        words,
        words,
        'direct',
        'speech',
        start,
        end,
        speakerEnd + 1,
        speakerEnd + 5,
        speakerStart,
        speakerEnd,
        'statement:quote-speaker-verb',
        day,
        day,
        'published',
        document,
      ]);
      nodes.Statement.write([
        statement,
        'Statement',
        words.slice(0, 40),
        words,
        statement,
        'direct',
        'speech',
        day,
        day,
        'published',
        day,
        day,
        1,
        1,
      ]);
      relationships.IN.write([report, document, 'IN']);
      relationships.SUPPORTS.write([report, statement, 'SUPPORTS']);
      relationships.REPORTED_IN.write([statement, document, 'REPORTED_IN']);
      relationships.SAID.write([person.id, statement, 'SAID']);
      const pair = `${person.id}|${topic.id}`;
      relationships.ABOUT.write([statement, topic.id, 'ABOUT', day, pair]);
      sums.set(pair, addTo(sums.get(pair), { speaker: person.id, about: topic.id, day }));
    }
    const title = `Talks, part ${first / STATEMENTS_EACH}`;
    nodes.Document.write([
      document,
      'Document',
      title,
      title,
      'done',
      text,
      day,
      day,
      'Harbor Gazette',
      'en',
      null,
      `synthetic-${first}`,
      'synthetic',
    ]);
  }
  return sums;
}

/** The topic and the speaker of the largest sums. */
function landmarks(
  sums: ReadonlyMap<string, Sum>,
  { things, people }: { things: ReadonlyMap<string, Thing>; people: ReadonlyMap<Figure, Thing> },
): Landmarks {
  const most = (side: 'speaker' | 'about', among: Iterable<Thing>) => {
    const counts = new Map<string, number>();
    for (const sum of sums.values()) counts.set(sum[side], (counts.get(sum[side]) ?? 0) + sum.statements);
    const [first] = [...among].sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
    if (first === undefined) throw new Error('The graph is empty');
    return { id: first.id, name: first.name };
  };
  return {
    topic: most('about', things.values()),
    speaker: most('speaker', people.values()),
    statement: idOf('1', 0),
  };
}

function idOf(kind: string, index: number): string {
  return `${kind}${index.toString(16).padStart(31, '0')}`;
}

function documentId(index: number): string {
  return index.toString(16).padStart(64, '0');
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
}
