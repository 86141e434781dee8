import type { Phrase } from '#questions/phrases/phrase.ts';
import { listDeputies } from '#store/queries/list-deputies.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holdersFinding } from './holdings.ts';

const DEPUTIES = 20;

/** "Who is the deputy of Rubio?": who holds the office that is deputy to his. */
export async function findDeputies({ person }: { person: Phrase }, asking: Asking): Promise<Finding> {
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  if (!linked.found) return unknownName(person, { linked, description: `who is deputy to ${person.text}` });
  const { entity } = linked;
  const rows = await listDeputies(asking.graph, {
    person: entity.id,
    collection: asking.collection,
    limit: DEPUTIES,
  });
  return holdersFinding(rows, { description: `who is deputy to ${entity.name}`, names: [entity], asking });
}
