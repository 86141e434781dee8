import type { Phrase } from '#questions/phrases/phrase.ts';
import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { findEntitiesByCode } from '#store/queries/find-entities-by-code.ts';
import { findInstitutions } from '#store/queries/find-institutions.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import { gatherClaimEvidence } from '../evidence/gather-evidence.ts';
import { contentWords, hasWords, stemsOf } from './content-words.ts';
import type { Asking } from './finding.ts';
import { institutionsHeadedBy, officeOfHead } from './institution-heads.ts';
import { knownEntity } from './known-entity.ts';
import { linkName } from './link-name.ts';
import { linkOfficeBodies, listOfficeHolders, type OfficeBodies } from './office-holders.ts';

type AskedOffice = { readonly office: OfficePhrase; readonly past: boolean; readonly days: Days | null };

/** What an office was taken to be of, and whom documents give it. */
export type FoundHolders = OfficeBodies & { readonly rows: readonly HoldingRow[] };

const OFFICES = 50;

/**
 * Whom documents give an office: of what the question says; of the country, where it asks for the head of an institution
 * ("Pentagon chief"); of the institution that speaks for a country or for a person, where it asks for a spokesperson.
 */
export async function findOfficeHolders(asked: AskedOffice, asking: Asking): Promise<FoundHolders> {
  const { of, at } = await linkOfficeBodies(asked.office, asking);
  const missing = of?.found === false || at?.found === false;
  const bodies = { of: of?.found ? of.entity : null, at: at?.found ? at.entity : null };
  const rows = missing ? [] : await listOfficeHolders({ ...asked, ...bodies }, asking);
  if (rows.length > 0 || asked.office.of === null) return { of, at, rows };
  const headed = await holdersAtHead(asked, asking);
  if (headed !== null) return headed;
  const speaking = await spokespeople(asked, asking);
  if (speaking.length > 0 || mayHaveOffices(of)) return { of, at, rows: speaking };
  return { of, at, rows: await holdersShownWith(asked.office.of, { asked, asking }) };
}

/**
 * True for countries and bodies, whose offices are kept as theirs; offices of places and of what has no entity are not. A capital that was taken
 * for its country has offices of its own too: "the mayor of Paris".
 */
function mayHaveOffices(of: OfficeBodies['of']): boolean {
  if (of === null) return true;
  if (of.bySeat) return false;
  return of.found ? of.entity.kind === 'Country' || of.entity.kind === 'Organization' : of.known !== null;
}

/** Of what has no entity of its own, whoever is named with its words: "the mayor of Liepaja, Andris Kalnciems". */
async function holdersShownWith(
  body: Phrase,
  { asked, asking }: { asked: AskedOffice; asking: Asking },
): Promise<HoldingRow[]> {
  const rows = await listOfficeHolders({ ...asked, of: null, at: null }, asking);
  const words = stemsOf(contentWords(body.words));
  if (rows.length === 0 || words.length === 0) return [];
  const ids = rows.flatMap(({ holding }) => holding.claims);
  const evidence = await gatherClaimEvidence(asking.graph, { ids, collection: asking.collection });
  return rows.filter(({ holding }) =>
    holding.claims.some((id) => evidence.get(id)?.some(({ exact }) => hasWords(exact, words))),
  );
}

/** The head of an institution; null where it is none that is known, or no document names who heads it. */
async function holdersAtHead(asked: AskedOffice, asking: Asking): Promise<FoundHolders | null> {
  const institution = asked.office.of?.text ?? '';
  const head = officeOfHead({ title: asked.office.title, institution }, asking.gazetteers);
  const [entity] = head === null ? [] : await findEntitiesByCode(asking.graph, [head.country]);
  if (head === null || entity === undefined) return null;
  const office = { ...asked.office, title: head.title };
  const rows = await listOfficeHolders({ ...asked, office, of: entity, at: null }, asking);
  return rows.length === 0 ? null : { of: { found: true, entity, bySeat: false }, at: null, rows };
}

/** Who speaks for a country speaks for one of its institutions; who speaks for a person, for the institution that the person heads. */
async function spokespeople(asked: AskedOffice, asking: Asking): Promise<HoldingRow[]> {
  const { of, title } = asked.office;
  if (of === null || !/^spokes(?:person|man|woman)$/i.test(title)) return [];
  const linked = await linkName(of.text, { ...asking, kinds: ['Person', 'Country'] });
  if (!linked.found) return [];
  const found: HoldingRow[] = [];
  for (const institution of await institutionsOf(linked.entity, asking))
    found.push(...(await listOfficeHolders({ ...asked, of: institution, at: null }, asking)));
  return found;
}

async function institutionsOf(entity: EntityRow, asking: Asking): Promise<EntityRow[]> {
  const { graph, gazetteers, collection } = asking;
  if (entity.kind !== 'Person')
    return entity.code === null ? [] : findInstitutions(graph, `${entity.code.toLowerCase()}.`);
  const held = await listHoldings(graph, {
    ...{ person: entity.id, titleKeys: null, of: null, status: 'current' as const, asOf: null },
    collection,
    limit: OFFICES,
  });
  const codes = held.flatMap(({ role, of }) => {
    const country = of === null ? null : knownEntity(of.name, gazetteers);
    return country === null ? [] : institutionsHeadedBy({ title: role.title, country: country.code });
  });
  return findEntitiesByCode(graph, [...new Set(codes)]);
}
