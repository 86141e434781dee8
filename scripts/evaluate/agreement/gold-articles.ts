import { RELATION_TYPES } from '#reading/extraction.ts';
import type { LabelledDocument, LabelledMention, LabelledStatement } from '../labels/labelled-document.ts';
import { nameForms } from '../scoring/documents/align-entities.ts';
import spellings from '../scoring/title-spellings.json' with { type: 'json' };

/**
 * A labelled text as both implementations can score it: one title and status for each role, and no pronoun that
 * the other cannot find again by its words.
 */
export function comparable(document: LabelledDocument): LabelledDocument {
  return {
    ...document,
    roles: document.roles.map((role) => ({
      ...role,
      titles: role.titles.slice(0, 1),
      statuses: role.statuses.slice(0, 1),
    })),
    entities: document.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter(
        (mention) => mention.kind === 'name' || contextOf(document.text, mention),
      ),
    })),
  };
}

/** The labels of one text in the form that the other implementation reads: names and snippets, no offsets. */
export function goldArticle(document: LabelledDocument) {
  const { id, text, entities, roles, statements, relations, ignored } = document;
  const nameOf = (index: number) => entities[index]?.name ?? '';
  return {
    doc: id,
    language: 'en',
    meta: {
      title: null,
      date: null,
      publisher: null,
      originalPublisher: null,
      author: null,
      titleMaxOccurrences: 1,
      bodyStart: text.slice(0, 20),
      bodyEnd: text.slice(-20),
      boilerplate: [],
      repairs: [],
    },
    entities: entities.map((entity) => ({
      name: entity.name,
      type: entity.types,
      names: [...nameForms(text, entity)],
      optional: entity.optional,
    })),
    mustNotEntities: [],
    ignoreEntities: ignored.map(({ start, end }) => text.slice(start, end)),
    roles: roles.map(({ person, titles, of, statuses, optional }) => ({
      person: nameOf(person),
      title: titles[0],
      of: of.map((body) => (body === null ? null : nameOf(body))),
      status: statuses[0],
      snippet: nameOf(person),
      optional,
    })),
    mustNotRoles: [],
    statements: statements.map((statement, index) => goldStatement(document, statement, index)),
    mustNotStatements: [],
    relations: relations.map(({ type, from, to, optional }) => ({
      type,
      from: nameOf(from),
      to: nameOf(to),
      optional,
    })),
    mustNotRelations: [],
    coref: entities
      .filter(({ optional }) => !optional)
      .flatMap(({ name, mentions }) =>
        mentions
          .filter(({ kind }) => kind !== 'name')
          .map((mention) => ({
            context: contextOf(text, mention),
            anaphor: text.slice(mention.start, mention.end),
            refersTo: name,
          })),
      ),
  };
}

function goldStatement({ text, entities }: LabelledDocument, statement: LabelledStatement, index: number) {
  const { speakers, modes, cues, contents, about, aboutOptional, optional } = statement;
  const written = speakers.map(({ start, end }) => text.slice(start, end));
  const named = speakers.flatMap(({ entity }) => (entity === null ? [] : (entities[entity]?.name ?? [])));
  const unnamed = speakers.some(({ entity }) => entity === null);
  return {
    id: `s${index + 1}`,
    speaker: {
      name: unnamed || named[0] === undefined ? null : named[0],
      kind: [...new Set(speakers.flatMap(({ kinds }) => kinds))],
      texts: written,
      label: written[0] ?? '-',
      accept: named,
    },
    cue: cues.map(({ start, end }) => text.slice(start, end)),
    mode: modes,
    spans: (contents[0] ?? []).map(({ start, end }) => ({
      text: text.slice(start, end),
      ...(/[\p{L}\p{N}]/u.test(text.slice(0, start)) ? { after: text.slice(0, start) } : {}),
    })),
    about: about.map((entity) => entities[entity]?.name),
    aboutOptional: aboutOptional.map((entity) => entities[entity]?.name),
    optional,
  };
}

/** The shortest stretch from a mention on whose letters occur once in the text; '' where none does. */
function contextOf(text: string, { start, end }: LabelledMention): string {
  for (let last = end; last <= text.length; last++) {
    const context = text.slice(start, last);
    if (letters(text).split(letters(context)).length === 2) return context;
  }
  return '';
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What the other implementation wants to know beside the texts: which titles and relations are one. */
export function goldCollection(documents: readonly LabelledDocument[]) {
  const symmetric = ['MET_WITH', 'SPOKE_WITH', 'RELATIVE_OF', 'ALLY_OF'];
  const contact: Record<string, string[]> = { MET_WITH: ['SPOKE_WITH'], SPOKE_WITH: ['MET_WITH'] };
  return {
    articles: documents.map(({ id }) => id),
    entityAliases: {},
    metonymClasses: {},
    titleClasses: spellings,
    titleNoise: [],
    relationTypes: Object.fromEntries(
      RELATION_TYPES.map((type) => [
        type,
        { symmetric: symmetric.includes(type), accepts: contact[type] ?? [] },
      ]),
    ),
    links: [],
    mustNotMerge: [],
    roleConflicts: [],
    nearDuplicates: [],
  };
}
