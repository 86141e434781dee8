import type { Phrase } from '#questions/phrases/phrase.ts';
import { listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';

const HOLDINGS = 100;

/** "Which NATO officials are named?": everybody who holds an office of a country or organization. */
export async function findOfficials(
  { body, current }: { body: Phrase; current: boolean },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(body, { ...asking, kinds: null });
  if (!linked.found) return unknownName(body, { linked, description: `who holds an office of ${body.text}` });
  const { entity } = linked;
  const held = await listHoldings(asking.graph, {
    person: null,
    titleKeys: null,
    of: entity.id,
    status: null,
    asOf: null,
    collection: asking.collection,
    limit: HOLDINGS,
  });
  const rows = held.filter(({ holding }) => !current || holding.status !== 'former');
  return {
    description: `who holds an office of ${entity.name}`,
    names: [entity],
    known: true,
    answers: await holderAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document names anybody with an office of ${entity.name}.`
        : `Offices of ${entity.name}: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}
