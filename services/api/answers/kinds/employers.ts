import type { Phrase } from '#questions/phrases/phrase.ts';
import { listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holdingInWords, officeAnswers, showHoldings } from './holdings.ts';

const HOLDINGS = 50;

/** "Where does Stefan Wolff work?": what a person's offices of today are of. */
export async function findEmployers(
  { person, body, past }: { person: Phrase; body: Phrase | null; past: boolean },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  if (!linked.found) return unknownName(person, { linked, description: `whom ${person.text} works for` });
  const { entity } = linked;
  const wanted = body === null ? null : await linkPhrase(body, { ...asking, kinds: null });
  if (body !== null && wanted?.found === false)
    return unknownName(body, {
      linked: wanted,
      description: `whether ${entity.name} works for ${body.text}`,
    });
  const employer = wanted?.found ? wanted.entity : null;
  const held = await listHoldings(asking.graph, {
    person: entity.id,
    titleKeys: null,
    of: null,
    status: null,
    asOf: null,
    collection: asking.collection,
    limit: HOLDINGS,
  });
  const rows = held.filter(
    ({ of, holding }) =>
      of !== null && (past || holding.status !== 'former') && (employer === null || of.id === employer.id),
  );
  const answers = await officeAnswers(rows, asking);
  return {
    description:
      employer === null
        ? `whom ${entity.name} works for`
        : `whether ${entity.name} works for ${employer.name}`,
    names: [entity, employer].filter((named) => named !== null),
    known: true,
    answers: answers.map((answer, index) => ({ ...answer, ...rows[index]?.of })),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says ${employer === null ? `whom ${entity.name} works for` : `that ${entity.name} works for ${employer.name}`}.`
        : `As documents have it: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}
