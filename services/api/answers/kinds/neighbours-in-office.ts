import type { Phrase } from '#questions/phrases/phrase.ts';
import { listNeighboursInOffice } from '#store/queries/list-neighbours-in-office.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holdersFinding } from './holdings.ts';

const NEIGHBOURS = 20;

/** "Who was secretary of state before Rubio?": the nearest in time first. */
export async function findNeighboursInOffice(
  { person, before }: { person: Phrase; before: boolean },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  const when = before ? 'before' : 'after';
  const whom = linked.found ? linked.entity.name : person.text;
  const description = `who held an office of ${whom} ${when} them`;
  if (!linked.found) return unknownName(person, { linked, description });
  const rows = await listNeighboursInOffice(asking.graph, {
    person: linked.entity.id,
    before,
    collection: asking.collection,
    limit: NEIGHBOURS,
  });
  return holdersFinding(rows, { description, names: [linked.entity], asking });
}
