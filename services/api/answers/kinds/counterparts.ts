import type { Phrase } from '#questions/phrases/phrase.ts';
import { listCounterparts } from '#store/queries/list-counterparts.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkName } from '../link-name.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holdersFinding } from './holdings.ts';

const COUNTERPARTS = 20;

/** "Who is Brekelmans' French counterpart?": whom a document calls the counterpart of a person. */
export async function findCounterparts(
  { person, of }: { person: Phrase; of: Phrase | null },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
  const body = of === null ? null : await linkName(of.text, { ...asking, kinds: null });
  const whose = linked.found ? linked.entity.name : person.text;
  const from = of === null ? '' : ` of ${body?.found ? body.entity.name : of.text}`;
  const description = `who${from} is a counterpart of ${whose}`;
  if (!linked.found) return unknownName(person, { linked, description });
  if (of !== null && body?.found === false) return unknownName(of, { linked: body, description });
  const rows = await listCounterparts(asking.graph, {
    person: linked.entity.id,
    collection: asking.collection,
    limit: COUNTERPARTS,
  });
  const kept = body?.found ? rows.filter((row) => row.of?.id === body.entity.id) : rows;
  return holdersFinding(kept, { description, names: [linked.entity], asking });
}
