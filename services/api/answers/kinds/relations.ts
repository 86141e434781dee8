import type { Days, RelationsAsked } from '#questions/understanding.ts';
import type { RelationRow } from '#store/queries/list-relations.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { sentenceAround } from '../../evidence/sentence-around.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { literal } from '../browser-cypher.ts';
import { hasWords, stemsOf } from '../content-words.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { isOfGender } from '../is-of-gender.ts';
import { linkSide, type Side } from '../link-side.ts';
import { relationInWords, typeInWords } from '../relation-words.ts';
import { isDirected, type RelationEnds, relationsBetween } from '../relations-between.ts';
import { unknownName } from '../unknown-name.ts';
import { findDenial } from './denial.ts';
import { type ShownRelation, shownInWords, showRelationRows } from './shown-relations.ts';
import { showsWords } from './shows-words.ts';
import { standIns } from './stand-ins.ts';

/** Claims shown for each relation. */
const CLAIMS_EACH = 3;

/** "Who met Rubio?", "members of NATO", "did Putin meet Kushner" */
export async function findRelations(
  { asked, days }: { asked: RelationsAsked; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const [type] = asked.types;
  const from = await linkSide(asked.from, { type, to: false }, asking);
  const to = await linkSide(asked.to, { type, to: true }, asking);
  const where = asked.asksWhere ? 'where ' : '';
  const description = `${where}${nameOf(from, asked.from)} ${typeInWords(type)} ${nameOf(to, asked.to)}`;
  for (const [phrase, { linked }] of [
    [asked.from, from],
    [asked.to, to],
  ] as const)
    if (phrase !== null && linked?.found === false) return unknownName(phrase, { linked, description });
  const ends: RelationEnds = {
    from: from.linked?.found ? from.linked.entity : null,
    to: to.linked?.found ? to.linked.entity : null,
  };
  const words = [...from.rest, ...to.rest];
  const shown = await showRelationRows(await relationsBetween({ ...ends, asked, days }, asking), asking);
  const candidates = [...shown, ...(await standIns({ ...ends, asked }, asking))];
  const said = await sayingOneOf(asked, { candidates, asking });
  const told = said.filter(
    (relation) =>
      showsWords(relation.evidence, words) &&
      isOfGender(relation.row.to.name, { gender: asked.gender, ...asking.gazetteers }),
  );
  const found = asked.asksWhere ? told.filter(({ place }) => place !== null) : told;
  const whether = !asked.asksFrom && !asked.asksTo && !asked.asksWhere;
  const denial = whether && found.length === 0 ? await findDenial({ ...ends, asked, days }, asking) : null;
  const rows = found.map(({ row }) => row);
  const relations = listInWords(found.map(shownInWords));
  return {
    description,
    names: [ends.from, ends.to].filter((end) => end !== null),
    // Words beside a name that nothing shows leave it open whether the name was what was meant.
    known: found.length > 0 || (from.rest.length === 0 && to.rest.length === 0),
    answers: (denial ?? found).map((told) => ({
      ...answerTo(told, { asked, ends }),
      evidence: told.evidence.slice(0, CLAIMS_EACH),
    })),
    sentence: sentenceOf({ found: rows.length, whether, relations, description, denial }),
    cypher: asked.asksWhere ? showPlaces(rows) : showRelations(denial?.map(({ row }) => row) ?? rows),
    meant: [],
  };
}

/**
 * Those whose words say what is asked for: of kinship those that show it, of an occasion those of the whole sentence ("They gathered …
 * for an informal dinner").
 */
async function sayingOneOf(
  { said, types }: RelationsAsked,
  { candidates, asking }: { candidates: readonly ShownRelation[]; asking: Asking },
): Promise<readonly ShownRelation[]> {
  if (said === null) return candidates;
  const isKin = types.includes('RELATIVE_OF');
  const documents = candidates.flatMap(({ evidence }) => evidence.map(({ document }) => document.id));
  const texts = isKin ? new Map<string, string>() : await readTexts(asking.graph, [...new Set(documents)]);
  const inSentence = (group: readonly string[], { document, ...place }: Evidence) =>
    hasWords(sentenceAround(texts.get(document.id) ?? '', place), stemsOf(group.map((word) => [word])));
  return candidates.filter(({ evidence }) =>
    said.some(
      (group) => showsWords(evidence, group) || evidence.some((shown) => !isKin && inSentence(group, shown)),
    ),
  );
}

function sentenceOf(told: {
  found: number;
  whether: boolean;
  relations: string;
  description: string;
  denial: readonly ShownRelation[] | null;
}): string {
  const { found, whether, relations, description, denial } = told;
  if (denial !== null)
    return `No document says that ${description}; documents deny it: ${listInWords(denial.map(({ row }) => relationInWords(row)))}.`;
  if (found === 0) return `Nothing found: no document says that ${description}.`;
  return `${whether ? 'Yes' : count(found, 'answer')}: ${relations}.`;
}

/** The side that is asked for; the relation itself where both are given, or both asked for. */
function answerTo(
  { row, date, dateSource, place }: ShownRelation,
  { asked, ends }: { asked: RelationsAsked; ends: RelationEnds },
): Omit<AnswerItem, 'evidence'> {
  const { relation } = row;
  const sides = { relation: relation.type, from: row.from, to: row.to };
  const times = { date, dateSource, place, firstReported: relation.first, lastReported: relation.last };
  if (asked.asksWhere && place !== null) return { ...place, ...sides, ...times };
  if (asked.asksFrom === asked.asksTo)
    return { kind: 'Relation', id: relation.claims[0] ?? '', name: relationInWords(row), ...sides, ...times };
  const named = asked.asksFrom ? row.from : row.to;
  // A symmetric relation may have the side that was given on either end.
  const given = (ends.from ?? ends.to)?.id;
  const turned = !isDirected(asked) && named.id === given;
  return { ...(turned ? (asked.asksFrom ? row.to : row.from) : named), ...sides, ...times };
}

function nameOf({ linked }: Side, phrase: { text: string } | null): string {
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

function showPlaces(rows: readonly RelationRow[]): string | null {
  if (rows.length === 0) return null;
  const claims = literal(rows.flatMap(({ relation }) => relation.claims));
  return `MATCH path = (claim:Claim)-[:SUBJECT|OBJECT|WHERE]->(:Referent)-[:REFERS_TO]->(:Entity)\nWHERE claim.id IN ${claims}\nRETURN path`;
}
