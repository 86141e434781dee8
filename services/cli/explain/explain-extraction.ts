import type { Extraction, Span } from '#reading/extraction.ts';
import type { RulePrecisions } from '#reading/rule-precisions.ts';
import { type Mark, markText } from './mark-text.ts';

/** Longest words that are shown whole. */
const SHOWN_LENGTH = 90;

/**
 * What was found in a document, for people to read: its text with every name, nominal, pronoun and statement marked in place, then each
 * fact with its words, the rule that made it, and how often that rule was right where it was measured.
 */
export function explainExtraction(extraction: Extraction, precisions: RulePrecisions): string {
  const nameOf = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const name = (id: string | null) => (id === null ? '?' : (nameOf.get(id) ?? id));
  const because = (rule: string) => `${rule}, ${reliability(rule, precisions)}`;
  const words = (span: Span) => shorten(extraction.text.slice(span.start, span.end));
  const { entities, roles, statements, relations } = extraction;
  return [
    `${extraction.title ?? extraction.id}${extraction.publishedAt === null ? '' : ` (${extraction.publishedAt})`}`,
    markText(extraction.text, marksOf(extraction)),
    section('Entities', entities, ({ id, type, name: entityName, mentions }) => {
      const rules = [...new Set(mentions.map(({ rule }) => rule))].map(because);
      return `${id} ${entityName}, ${type}, ${mentions.length} times: ${rules.join('; ')}`;
    }),
    section(
      'Roles',
      roles,
      (role) =>
        `${name(role.person)}: ${role.status} ${role.title} of ${name(role.of)}, ${words(role)}: ${because(role.rule)}`,
    ),
    section('Statements', statements, (statement) => {
      const speaker = statement.speaker === null ? 'nobody named' : words(statement.speaker);
      const entity = statement.speaker?.entity ? ` = ${name(statement.speaker.entity)}` : '';
      const about = statement.about.length === 0 ? '' : `, about ${statement.about.map(name).join(', ')}`;
      const day = statement.when === null ? '' : `, on ${statement.when}`;
      const said = statement.spans.map(words).join(' … ');
      return `${statement.id} ${speaker}${entity}, ${statement.mode} ${statement.act}${about}${day}: ${said}: ${because(statement.rule)}`;
    }),
    section(
      'Relations',
      relations,
      (relation) =>
        `${name(relation.from)} ${relation.type} ${name(relation.to)}, ${words(relation)}: ${because(relation.rule)}`,
    ),
  ].join('\n\n');
}

function marksOf({ entities, statements }: Extraction): Mark[] {
  return [
    ...entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, label: id }))),
    ...statements.flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ start, end, label: id }))),
  ];
}

function section<Fact>(title: string, facts: readonly Fact[], line: (fact: Fact) => string): string {
  return [`${title}: ${facts.length}`, ...facts.map((fact) => `  ${line(fact)}`)].join('\n');
}

function reliability(rule: string, precisions: RulePrecisions): string {
  const measured = precisions[rule];
  return measured === undefined ? 'not measured' : `right ${measured.right} of ${measured.of} times`;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= SHOWN_LENGTH ? `“${line}”` : `“${line.slice(0, SHOWN_LENGTH)}…”`;
}
