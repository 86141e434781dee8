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
  return !types.every((type) => SYMMETRIC.has(type)) || (said !== null && types.includes('RELATIVE_OF'));
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
  if (rows.length > 0) return rows;
  const found: RelationRow[] = [];
  for (const side of ['from', 'to'] as const)
    for (const institution of await institutionsOfCountry(asked[side], asking))
      found.push(...(await listBetween({ ...asked, [side]: institution }, asking)));
  return found;
}

async function institutionsOfCountry(entity: EntityRow | null, { graph }: Asking): Promise<EntityRow[]> {
  if (entity?.kind !== 'Country' || entity.code === null) return [];
  return findInstitutions(graph, `${entity.code.toLowerCase()}.`);
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
