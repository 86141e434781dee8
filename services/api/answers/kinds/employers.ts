import type { Phrase } from '#questions/phrases/phrase.ts';
import { listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holdingInWords, officeAnswers, showHoldings } from './holdings.ts';

const HOLDINGS = 50;

/** "Where does Stefan Wolff work?": what a person's offices of today are of. */
export async function findEmployers({ person }: { person: Phrase }, asking: Asking): Promise<Finding> {
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  if (!linked.found) return unknownName(person, { linked, description: `whom ${person.text} works for` });
  const { entity } = linked;
  const held = await listHoldings(asking.graph, {
    person: entity.id,
    titleKeys: null,
    of: null,
    status: null,
    asOf: null,
    collection: asking.collection,
    limit: HOLDINGS,
  });
  const rows = held.filter(({ of, holding }) => of !== null && holding.status !== 'former');
  const answers = await officeAnswers(rows, asking);
  return {
    description: `whom ${entity.name} works for`,
    names: [entity],
    known: true,
    answers: answers.map((answer, index) => ({ ...answer, ...rows[index]?.of })),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says whom ${entity.name} works for.`
        : `As documents have it: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}
