import { RELATION_TYPES, type RelationType, type RoleStatus, type Span } from '#reading/extraction.ts';
import { LabelError } from './errors.ts';
import type {
  LabelledDocument,
  LabelledEntity,
  LabelledRelation,
  LabelledRole,
} from './labelled-document.ts';
import { locateAll } from './locate.ts';
import { type LabelLine, type Row, splitFields } from './parse-labels.ts';
import { entityNamed, isEntityLine, resolveEntities } from './resolve-entities.ts';
import { isStatementLine, resolveStatements } from './resolve-statements.ts';

/** A row with its text, its snippets resolved to offsets. Throws `LabelError` for anything that the text does not hold. */
export function resolveRow({
  row,
  text,
  subject,
}: {
  row: Row;
  text: string;
  subject: string;
}): LabelledDocument {
  const entities = resolveEntities(text, row.labels.filter(isEntityLine));
  const rest = row.labels.filter((line) => !isEntityLine(line) && !isStatementLine(line));
  for (const { head, where } of rest) {
    if (!OTHER_HEADS.includes(head)) throw new LabelError(where, `unknown label: ${head}`);
  }
  return {
    id: row.id,
    subject,
    category: row.category,
    certainty: row.certainty,
    date: row.date,
    text,
    entities,
    roles: rest.filter(({ head }) => head === 'role').map((line) => resolveRole(entities, line)),
    statements: resolveStatements({ text, entities, lines: row.labels.filter(isStatementLine) }),
    relations: rest
      .filter(({ head }) => isRelationType(head))
      .map((line) => resolveRelation(text, entities, line)),
    ignored: rest.filter(({ head }) => head === 'ignore').flatMap((line) => locate(text, line.body, line)),
  };
}

const OTHER_HEADS: readonly string[] = ['role', 'ignore', ...RELATION_TYPES];

/** `role Mark Rutte | Secretary General | NATO or - | current`; the status is current where it is left out. */
function resolveRole(
  entities: readonly LabelledEntity[],
  { body, optional, where }: LabelLine,
): LabelledRole {
  const [person = '', titles = '', of = '', statuses = 'current'] = splitFields(body);
  if (titles === '' || of === '') throw new LabelError(where, 'a role is: person | title | of or - | status');
  return {
    person: entityNamed(entities, person, where),
    titles: titles.split(' or '),
    of: of.split(' or ').map((name) => (name === '-' ? null : entityNamed(entities, name, where))),
    statuses: statuses.split(' or ') as RoleStatus[],
    optional,
  };
}

/** `MET_WITH | A | B | met with | at Geneva | on 2025-03-03 | occasion the fisheries forum` */
function resolveRelation(
  text: string,
  entities: readonly LabelledEntity[],
  line: LabelLine,
): LabelledRelation {
  const { head, body, optional, where } = line;
  const [, from = '', to = '', words = '', ...more] = splitFields(body);
  const after = (word: string) =>
    more.find((field) => field.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
  const place = after('at');
  const occasion = after('occasion');
  return {
    type: head as RelationType,
    from: entityNamed(entities, from, where),
    to: entityNamed(entities, to, where),
    evidence: locate(text, words, line)[0] as Span,
    when: after('on'),
    where: place === null ? null : entityNamed(entities, place, where),
    occasion: occasion === null ? null : (locate(text, occasion, line)[0] ?? null),
    optional,
  };
}

function isRelationType(head: string): boolean {
  return (RELATION_TYPES as readonly string[]).includes(head);
}

function locate(text: string, snippet: string, { where }: LabelLine): Span[] {
  const spans = locateAll(text, snippet);
  if (spans.length === 0) throw new LabelError(where, `not in the text: ${snippet}`);
  return spans;
}
