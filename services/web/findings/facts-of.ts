import type { Findings } from '#api/schemas/findings.ts';
import type { Precision } from '#api/schemas/precision.ts';
import type { Span } from '#reading/extraction.ts';
import { linkTo, linkToNamed } from '../addresses/links.ts';

export const FACT_KINDS = ['statement', 'role', 'relation', 'name'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A rule that made a fact, with how often it was right where labels could tell. */
export type Reason = { readonly rule: string; readonly precision: Precision };

/** One thing that was found in a text, as it is listed beside the text. */
export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  /** The fact in words: `Mark Rutte`, `Mark Rutte is Secretary General of NATO`. */
  readonly label: string;
  /** What else there is to say: `Person, 4 times`, `direct speech about NATO`. */
  readonly detail: string;
  /** Where it stands in the text. */
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
  /** Where the graph has it; null for what is not stored. */
  readonly address: string | null;
};

const STATUS = { current: 'is', former: 'was', acting: 'is acting', incoming: 'is to be' } as const;

/** Everything that was found, in the order of `FACT_KINDS`, each by its place in the text. */
export function factsOf(findings: Findings): Fact[] {
  const names = new Map(findings.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  const wordsAt = ({ start, end }: Span) => findings.text.slice(start, end);

  const statements = findings.statements.map((statement, index): Fact => {
    const { speaker, spans, mode, act, about } = statement;
    const written = speaker === null ? 'Nobody named' : wordsAt(speaker);
    const resolved = nameOf(speaker?.entity ?? null);
    return {
      id: `statement-${index}`,
      kind: 'statement',
      label: resolved === null || resolved === written ? written : `${written} (${resolved})`,
      detail: [`${mode} ${act}`, ...list('about', about.map(nameOf))].join(', '),
      spans,
      reasons: [reasonOf(statement)],
      address: statement.statementId === null ? null : linkTo('statement', statement.statementId),
    };
  });
  const roles = findings.roles.map((role, index): Fact => {
    const office = [role.title, nameOf(role.of)].filter((part) => part !== null).join(' of ');
    return {
      id: `role-${index}`,
      kind: 'role',
      label: `${nameOf(role.person)} ${STATUS[role.status]} ${office}`,
      detail: '',
      spans: [{ start: role.start, end: role.end }],
      reasons: [reasonOf(role)],
      address: null,
    };
  });
  const relations = findings.relations.map((relation, index): Fact => {
    const verb = relation.type.toLowerCase().replaceAll('_', ' ');
    return {
      id: `relation-${index}`,
      kind: 'relation',
      label: `${nameOf(relation.from)} ${verb} ${nameOf(relation.to)}`,
      detail: [...list('on', [relation.when]), ...list('in', [nameOf(relation.where)])].join(', '),
      spans: [{ start: relation.start, end: relation.end }],
      reasons: [reasonOf(relation)],
      address: null,
    };
  });
  const entities = findings.entities.map(
    ({ id, type, name, mentions, entityId }): Fact => ({
      id: `name-${id}`,
      kind: 'name',
      label: name,
      detail: `${type}, ${mentions.length === 1 ? 'once' : `${mentions.length} times`}`,
      spans: mentions,
      reasons: distinct(mentions.map(reasonOf)),
      address: entityId === null ? null : linkToNamed({ id: entityId, kind: type }),
    }),
  );
  return [statements, roles, relations, entities].flatMap((facts) => facts.toSorted(byPlace));
}

/** How reliable a rule is, in words; a rule that no label judges says so. */
export function reliability({ precision }: Reason): string {
  return precision === null ? 'not measured' : `right ${precision.right} of ${precision.of} times`;
}

function reasonOf({ rule, precision }: Reason): Reason {
  return { rule, precision };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.rule, reason])).values()];
}

function list(word: string, names: readonly (string | null)[]): string[] {
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? [] : [`${word} ${known.join(', ')}`];
}

function byPlace(left: Fact, right: Fact): number {
  return (left.spans[0]?.start ?? 0) - (right.spans[0]?.start ?? 0);
}
