import type { Phrase } from '#questions/phrases/phrase.ts';
import { RELATION_TYPES } from '#reading/extraction.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import { listRelations } from '#store/queries/list-relations.ts';
import { listStatements } from '#store/queries/list-statements.ts';
import { gatherClaimEvidence, gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { relationInWords } from '../relation-words.ts';
import { unknownName } from '../unknown-name.ts';
import { holdingInWords, officeAnswers } from './holdings.ts';

import { statementAnswer } from './statement-answer.ts';
import { findWay } from './way.ts';

/** Connections of each kind that are shown. */
const EACH = 20;

/** "How are Rubio and Landau connected?": relations, offices of one in the other, and what each said of the other. */
export async function findConnections(
  asked: { one: Phrase; other: Phrase },
  asking: Asking,
): Promise<Finding> {
  const one = await linkPhrase(asked.one, { ...asking, kinds: null });
  const other = await linkPhrase(asked.other, { ...asking, kinds: null });
  const description = `how ${one.found ? one.entity.name : asked.one.text} and ${other.found ? other.entity.name : asked.other.text} are connected`;
  if (!one.found) return unknownName(asked.one, { linked: one, description });
  if (!other.found) return unknownName(asked.other, { linked: other, description });
  const found = [
    await relationsOf({ one: one.entity, other: other.entity }, asking),
    await officesOf([one.entity, other.entity], asking),
    await saidOf([one.entity, other.entity], asking),
  ];
  const answers = found.flatMap((part) => part.answers);
  if (answers.length === 0) return findWay({ one: one.entity, other: other.entity, description }, asking);
  return {
    description,
    names: [one.entity, other.entity],
    known: true,
    answers,
    sentence: `${one.entity.name} and ${other.entity.name}: ${listInWords(found.flatMap((part) => part.words))}.`,
    cypher: showConnections([one.entity, other.entity], answers),
    meant: [],
  };
}

/** A query for all of it: what connects the two at once, offices, and what was said. */
function showConnections([one, other]: Pair, answers: readonly AnswerItem[]): string {
  const idsOf = (kind: AnswerItem['kind']) =>
    literal([...new Set(answers.filter((answer) => answer.kind === kind).map(({ id }) => id))]);
  return `MATCH path = (:Entity {id: ${literal(one.id)}})--(:Entity {id: ${literal(other.id)}}) RETURN path
UNION
MATCH path = (person:Person)-[:HOLDS]->(role:Role)
WHERE role.id IN ${idsOf('Role')} AND person.id IN ${literal([one.id, other.id])} RETURN path
UNION
MATCH path = (:Entity)-[:SAID]->(statement:Statement)-[:ABOUT]->(:Entity)
WHERE statement.id IN ${idsOf('Statement')} RETURN path`;
}

type Pair = readonly [EntityRow, EntityRow];
type Part = { readonly answers: readonly AnswerItem[]; readonly words: readonly string[] };

/** Relations of an entity, to another one or, where that is null, to any. */
export async function relationsOf(
  { one, other }: { one: EntityRow; other: EntityRow | null },
  { graph, collection }: Asking,
): Promise<Part> {
  const rows = await listRelations(graph, {
    types: RELATION_TYPES,
    entity: one.id,
    as: null,
    other: other?.id ?? null,
    first: null,
    last: null,
    collection,
    limit: EACH,
  });
  const evidence = await gatherClaimEvidence(graph, {
    ids: rows.flatMap(({ relation }) => relation.claims),
    collection,
  });
  const answers = rows.map(
    (row): AnswerItem => ({
      kind: 'Relation',
      id: row.relation.claims[0] ?? '',
      name: relationInWords(row),
      relation: row.relation.type,
      from: row.from,
      to: row.to,
      evidence: row.relation.claims.flatMap((id) => evidence.get(id) ?? []).slice(0, 1),
    }),
  );
  return { answers, words: rows.map(relationInWords) };
}

/** An office that the one holds in the other, or that both hold in the same country or organization. */
async function officesOf(pair: Pair, asking: Asking): Promise<Part> {
  const held = await Promise.all(pair.map(({ id }) => holdingsOf(id, asking)));
  const [ofOne = [], ofOther = []] = held;
  const bodies = new Set([
    ...pair.map(({ id }) => id),
    ...ofOne.map(({ of }) => of?.id).filter((id) => ofOther.some(({ of }) => of?.id === id)),
  ]);
  const rows = [...ofOne, ...ofOther].filter(({ of }) => of !== null && bodies.has(of.id));
  return { answers: await officeAnswers(rows, asking), words: rows.map(holdingInWords) };
}

function holdingsOf(person: string, { graph, collection }: Asking): Promise<HoldingRow[]> {
  return listHoldings(graph, {
    person,
    titleKeys: null,
    of: null,
    status: null,
    asOf: null,
    collection,
    limit: EACH,
  });
}

async function saidOf([one, other]: Pair, { graph, collection }: Asking): Promise<Part> {
  const said = async (speaker: EntityRow, about: EntityRow) =>
    listStatements(graph, {
      about: about.id,
      speaker: speaker.id,
      from: null,
      to: null,
      mode: null,
      acts: null,
      collection,
      afterDay: null,
      afterId: null,
      limit: EACH,
    });
  const ofOther = await said(one, other);
  const ofOne = await said(other, one);
  const rows = [...ofOther, ...ofOne];
  const evidence = await gatherStatementEvidence(graph, {
    ids: rows.map(({ statement }) => statement.id),
    each: 1,
    collection,
  });
  const words = [
    ...(ofOther.length > 0 ? [`${one.name} spoke about ${other.name}`] : []),
    ...(ofOne.length > 0 ? [`${other.name} spoke about ${one.name}`] : []),
  ];
  return { answers: rows.map((row) => statementAnswer(row, evidence)), words };
}
