import type { Phrase } from '#questions/phrases/phrase.ts';
import { listDeputies } from '#store/queries/list-deputies.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkName } from '../link-name.ts';
import { unknownName } from '../unknown-name.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';

const DEPUTIES = 20;

/** "Who is the deputy of Rubio?": who holds the office that is deputy to his. */
export async function findDeputies({ person }: { person: Phrase }, asking: Asking): Promise<Finding> {
  const linked = await linkName(person.text, { ...asking, kinds: ['Person'] });
  if (!linked.found) return unknownName(person, { linked, description: `who is deputy to ${person.text}` });
  const { entity } = linked;
  const rows = await listDeputies(asking.graph, { person: entity.id, limit: DEPUTIES });
  return {
    description: `who is deputy to ${entity.name}`,
    names: [entity],
    answers: await holderAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says who is deputy to ${entity.name}.`
        : `Deputy to ${entity.name}: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}
