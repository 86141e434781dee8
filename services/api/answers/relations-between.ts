import type { Days, RelationsAsked } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { findInstitutions } from '#store/queries/find-institutions.ts';
import { listRelations, type RelationRow } from '#store/queries/list-relations.ts';
import type { Asking } from './finding.ts';

const RELATIONS = 100;
/** These hold in both directions, whichever way a document puts them. */
const SYMMETRIC = new Set(['MET_WITH', 'SPOKE_WITH', 'ALLY_OF', 'RELATIVE_OF']);

/** What the two sides of a relation were taken for; null where a side is open. */
export type RelationEnds = { readonly from: EntityRow | null; readonly to: EntityRow | null };

/** True where it matters which side is which: a brother's brother may be a sister. */
export function isDirected({ types, said }: RelationsAsked): boolean {
  return said !== null || !types.every((type) => SYMMETRIC.has(type));
}

/**
 * The relations that a question asks for. Where there are none with a country, those with its institutions: an ally of the Kremlin is
 * an ally of Russia.
 */
export async function relationsBetween(
  asked: RelationEnds & { asked: RelationsAsked; days: Days | null },
  asking: Asking,
): Promise<RelationRow[]> {
  const rows = await listBetween(asked, asking);
  const country = asked.from === null ? asked.to : asked.from;
  if (rows.length > 0 || country?.kind !== 'Country' || country.code === null) return rows;
  const institutions = await findInstitutions(asking.graph, `${country.code.toLowerCase()}.`);
  const found: RelationRow[] = [];
  for (const institution of institutions) {
    const ends = asked.from === null ? { from: null, to: institution } : { from: institution, to: asked.to };
    found.push(...(await listBetween({ ...asked, ...ends }, asking)));
  }
  return found;
}

function listBetween(
  { asked, from, to, days }: RelationEnds & { asked: RelationsAsked; days: Days | null },
  { graph, collection }: Asking,
): Promise<RelationRow[]> {
  return listRelations(graph, {
    types: asked.types,
    entity: (from ?? to)?.id ?? null,
    as: !isDirected(asked) ? null : from === null ? 'to' : 'from',
    other: from === null ? null : (to?.id ?? null),
    first: days?.from ?? null,
    last: days?.to ?? null,
    collection,
    limit: RELATIONS,
  });
}
