import type { Phrase } from '#questions/phrases/phrase.ts';
import { listDeputies } from '#store/queries/list-deputies.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { findContested } from './find-contested.ts';
import { holdersFinding } from './holdings.ts';

const DEPUTIES = 20;

/** "Who is the deputy of Rubio?": who holds the office that is deputy to his; or, as `above` says, the office that his is deputy to. */
export async function findDeputies(
  { person, above }: { person: Phrase; above: boolean },
  asking: Asking,
): Promise<Finding> {
  const describe = (name: string) => (above ? `whose deputy ${name} is` : `who is deputy to ${name}`);
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  if (!linked.found) return unknownName(person, { linked, description: describe(person.text) });
  const { entity } = linked;
  const rows = await listDeputies(asking.graph, {
    person: entity.id,
    above,
    collection: asking.collection,
    limit: DEPUTIES,
  });
  const { supported } = await findContested(rows, asking);
  return holdersFinding(supported, { description: describe(entity.name), names: [entity], asking });
}
