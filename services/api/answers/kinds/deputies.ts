import type { Phrase } from '#questions/phrases/phrase.ts';
import { listDeputies } from '#store/queries/list-deputies.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { findContested } from './find-contested.ts';
import { holdersFinding } from './holdings.ts';

const DEPUTIES = 20;

type AskedDeputies = { readonly person: Phrase; readonly above: boolean; readonly named: Phrase | null };

/**
 * "Who is the deputy of Rubio?": who holds the office that is deputy to his; or, as `above` says, the office that his is deputy to;
 * or whether a certain person does.
 */
export async function findDeputies(
  { person, above, named }: AskedDeputies,
  asking: Asking,
): Promise<Finding> {
  const who = named === null ? 'who' : `whether ${named.text}`;
  const describe = (name: string) => (above ? `whose deputy ${name} is` : `${who} is deputy to ${name}`);
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  if (!linked.found) return unknownName(person, { linked, description: describe(person.text) });
  const { entity } = linked;
  const description = describe(entity.name);
  const candidate = named === null ? null : await linkPhrase(named, { ...asking, kinds: ['Person'] });
  if (named !== null && candidate?.found === false)
    return unknownName(named, { linked: candidate, description });
  const rows = await listDeputies(asking.graph, {
    person: entity.id,
    above,
    collection: asking.collection,
    limit: DEPUTIES,
  });
  const { supported } = await findContested(rows, asking);
  const wanted = candidate?.found ? candidate.entity.id : null;
  return holdersFinding(
    supported.filter(({ person: { id } }) => wanted === null || id === wanted),
    { description, names: [entity], asking },
  );
}
