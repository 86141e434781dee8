import type { Findings } from '#api/schemas/findings.ts';
import type { Precision } from '#api/schemas/precision.ts';
import type { Span } from '#reading/extraction.ts';
import { linkTo, linkToNamed } from '../addresses/links.ts';
import { inWords } from '../text/phrases.ts';

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
  return [
    findings.statements.map((statement) => factOfStatement(statement, { nameOf, text: findings.text })),
    findings.roles.map((role, index) => factOfRole(role, { nameOf, index })),
    findings.relations.map((relation, index) => factOfRelation(relation, { nameOf, index })),
    findings.entities.map(factOfEntity),
  ].flatMap((facts) => facts.toSorted(byPlace));
}

type NameOf = (id: string | null) => string | null;

function factOfStatement(
  statement: Findings['statements'][number],
  { nameOf, text }: { nameOf: NameOf; text: string },
): Fact {
  const { id, speaker, spans, mode, act, about, statementId } = statement;
  const written = speaker === null ? 'Nobody named' : text.slice(speaker.start, speaker.end);
  const resolved = nameOf(speaker?.entity ?? null);
  return {
    id: `statement-${id}`,
    kind: 'statement',
    label: resolved === null || resolved === written ? written : `${written} (${resolved})`,
    detail: [`${mode} ${act}`, ...list('about', about.map(nameOf))].join(', '),
    spans,
    reasons: [reasonOf(statement)],
    address: statementId === null ? null : linkTo('statement', statementId),
  };
}

function factOfRole(
  role: Findings['roles'][number],
  { nameOf, index }: { nameOf: NameOf; index: number },
): Fact {
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
}

function factOfRelation(
  relation: Findings['relations'][number],
  { nameOf, index }: { nameOf: NameOf; index: number },
): Fact {
  const { type, from, to, start, end, when, where } = relation;
  return {
    id: `relation-${index}`,
    kind: 'relation',
    label: `${nameOf(from)} ${inWords(type)} ${nameOf(to)}`,
    detail: [...list('on', [when]), ...list('in', [nameOf(where)])].join(', '),
    spans: [{ start, end }],
    reasons: [reasonOf(relation)],
    address: null,
  };
}

function factOfEntity({ id, type, name, mentions, entityId }: Findings['entities'][number]): Fact {
  return {
    id: `name-${id}`,
    kind: 'name',
    label: name,
    detail: `${type}, ${mentions.length === 1 ? 'once' : `${mentions.length} times`}`,
    spans: mentions,
    reasons: distinct(mentions.map(reasonOf)),
    address: entityId === null ? null : linkToNamed({ id: entityId, kind: type }),
  };
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
