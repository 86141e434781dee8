import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days, RelationsAsked } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listRelations, type RelationRow } from '#store/queries/list-relations.ts';
import { gatherClaimEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import type { Linked } from '../link-name.ts';
import { isAnyOccasion, linkOccasion } from '../link-occasion.ts';
import { unknownName } from '../unknown-name.ts';

const RELATIONS = 100;
/** Claims shown for each relation. */
const CLAIMS_EACH = 3;
/** These hold in both directions, whichever way a document puts them. */
const SYMMETRIC = new Set(['MET_WITH', 'SPOKE_WITH', 'ALLY_OF', 'RELATIVE_OF']);

/** "Who met Rubio?", "members of NATO", "did Putin meet Kushner" */
export async function findRelations(
  { asked, days }: { asked: RelationsAsked; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const from = await linkSide(asked.from, asking);
  const to = await linkSide(asked.to, asking);
  const description = `${nameOf(from, asked.from)} ${typeInWords(asked.types[0])} ${nameOf(to, asked.to)}`;
  if (asked.from !== null && from?.found === false)
    return unknownName(asked.from, { linked: from, description });
  if (asked.to !== null && to?.found === false) return unknownName(asked.to, { linked: to, description });
  const ends = { from: from?.found ? from.entity : null, to: to?.found ? to.entity : null };
  const rows = await relationsBetween({ ...ends, asked, days }, asking);
  const claims = rows.flatMap(({ relation }) => relation.claims.slice(0, CLAIMS_EACH));
  const evidence = await gatherClaimEvidence(asking.graph, claims);
  const answers = rows.map((row): AnswerItem => {
    const shown = row.relation.claims.slice(0, CLAIMS_EACH).flatMap((id) => evidence.get(id) ?? []);
    return { ...answerTo(row, { asked, ...ends }), evidence: shown };
  });
  return {
    description,
    names: [ends.from, ends.to].filter((end) => end !== null),
    answers,
    sentence:
      rows.length === 0
        ? `Nothing found: no document says that ${description}.`
        : `${asked.asksFrom || asked.asksTo ? count(answers.length, 'answer') : 'Yes'}: ${listInWords(rows.map(relationInWords))}.`,
    cypher: showRelations(rows),
    meant: [],
  };
}

function linkSide(phrase: Phrase | null, asking: Asking): Promise<Linked | null> {
  return phrase === null || isAnyOccasion(phrase) ? Promise.resolve(null) : linkOccasion(phrase, asking);
}

async function relationsBetween(
  {
    asked,
    from,
    to,
    days,
  }: { asked: RelationsAsked; from: EntityRow | null; to: EntityRow | null; days: Days | null },
  { graph }: Asking,
): Promise<RelationRow[]> {
  const symmetric = asked.types.every((type) => SYMMETRIC.has(type));
  const rows = await listRelations(graph, {
    types: asked.types,
    entity: (from ?? to)?.id ?? null,
    as: symmetric ? null : from === null ? 'to' : 'from',
    other: from === null ? null : (to?.id ?? null),
    first: days?.from ?? null,
    last: days?.to ?? null,
    limit: RELATIONS,
  });
  return rows;
}

/** The side that is asked for; the relation itself where both are given, or both asked for. */
function answerTo(
  row: RelationRow,
  { asked, from, to }: { asked: RelationsAsked; from: EntityRow | null; to: EntityRow | null },
): Omit<AnswerItem, 'evidence'> {
  const { relation } = row;
  const sides = { relation: relation.type, from: row.from, to: row.to };
  const times = { firstReported: relation.first, lastReported: relation.last };
  if (asked.asksFrom === asked.asksTo)
    return { kind: 'Relation', id: relation.claims[0] ?? '', name: relationInWords(row), ...sides, ...times };
  // A symmetric relation may have the side that was given on either end.
  const given = (from ?? to)?.id;
  const named = asked.asksFrom ? row.from : row.to;
  const wanted = named.id === given ? (asked.asksFrom ? row.to : row.from) : named;
  return { ...wanted, ...sides, ...times };
}

/** "Marco Rubio met with Dovilė Sakaliene" */
export function relationInWords({ from, to, relation }: RelationRow): string {
  return `${from.name} ${typeInWords(relation.type)} ${to.name}`;
}

const TYPES_IN_WORDS: Readonly<Record<string, string>> = {
  MET_WITH: 'met with',
  SPOKE_WITH: 'spoke with',
  ATTENDED: 'attended a meeting of',
  ABSENT_FROM: 'was absent from a meeting of',
  REPLACED_BY: 'was replaced by',
  SUCCEEDED_BY: 'was succeeded by',
  REPRESENTED: 'represented',
  MEMBER_OF: 'is a member of',
  ENVOY_OF: 'is an envoy of',
  RELATIVE_OF: 'is a relative of',
  ALLY_OF: 'is an ally of',
  INVADED: 'invaded',
  VISITED: 'visited',
  INVITED: 'invited',
  CRITICIZED: 'criticized',
  SUPPORTS: 'supports',
  HEADQUARTERED_IN: 'is headquartered in',
};

function typeInWords(type: string | undefined): string {
  return (type === undefined ? undefined : TYPES_IN_WORDS[type]) ?? 'is related to';
}

function nameOf(
  linked: { found: true; entity: EntityRow } | { found: false; known: string | null } | null,
  phrase: { text: string } | null,
): string {
  if (linked === null) return 'somebody';
  return linked.found ? linked.entity.name : (linked.known ?? phrase?.text ?? '');
}

function showRelations(rows: readonly RelationRow[]): string | null {
  if (rows.length === 0) return null;
  const types = [...new Set(rows.map(({ relation }) => relation.type))].join('|');
  const from = literal([...new Set(rows.map((row) => row.from.id))]);
  const to = literal([...new Set(rows.map((row) => row.to.id))]);
  return `MATCH path = (from:Entity)-[:${types}]->(to:Entity)\nWHERE from.id IN ${from} AND to.id IN ${to}\nRETURN path`;
}
