import type { Phrase } from '#questions/phrases/phrase.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listHoldings } from '#store/queries/list-holdings.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkName } from '../link-name.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { relationsOf } from './connections.ts';
import { holderAnswers, holdersFinding, holdingInWords, officeAnswers, showHoldings } from './holdings.ts';
import { findWhatItIs } from './what-it-is.ts';

const HOLDINGS = 50;

/** "Who is Christopher Landau?", "what was Rutte's former office?": the offices that documents give to a person. */
export async function findOffices(
  { person, status }: { person: Phrase; status: RoleStatus | null },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  const office = status === null ? 'which office' : `which ${status} office`;
  if (!linked.found) {
    const other = status === null ? await linkName(person.text, { ...asking, kinds: null }) : linked;
    if (other.found) return findWhatItIs(other.entity, asking);
    return unknownName(person, { linked, description: `${office} ${person.text} holds` });
  }
  const { entity } = linked;
  const description = `${office} ${entity.name} holds`;
  const rows = await listHoldings(asking.graph, {
    person: entity.id,
    titleKeys: null,
    of: null,
    status,
    asOf: null,
    collection: asking.collection,
    limit: HOLDINGS,
  });
  if (rows.length === 0 && status === null) return findRelationsOf(entity, asking);
  return holdersFinding(rows, { description, names: [entity], asking, present: officeAnswers });
}

/** Of somebody without an office, how documents connect them to others: "Jared Kushner is a relative of Donald Trump". */
async function findRelationsOf(entity: EntityRow, asking: Asking): Promise<Finding> {
  const { answers, words } = await relationsOf({ one: entity, other: null }, asking);
  return {
    description: `who ${entity.name} is`,
    names: [entity],
    known: true,
    answers,
    sentence:
      answers.length === 0
        ? `Nothing found: no document says who ${entity.name} is.`
        : `No document gives ${entity.name} an office, but: ${listInWords(words)}.`,
    cypher: `MATCH path = (:Entity {id: ${literal(entity.id)}})--(:Entity)\nRETURN path`,
    meant: [],
  };
}

/** "Who is named with a former office?" */
export async function findFormerHolders(asking: Asking): Promise<Finding> {
  const rows = await listHoldings(asking.graph, {
    person: null,
    titleKeys: null,
    of: null,
    status: 'former',
    asOf: null,
    collection: asking.collection,
    limit: HOLDINGS,
  });
  return {
    description: 'who is named with a former office',
    names: [],
    known: true,
    answers: await holderAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? 'Nothing found: no document names anybody with a former office.'
        : `Named with a former office: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}
